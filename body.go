package vietnews

import "strings"

// The lines of the body: lists, tables, verse, headings, paragraphs. Links stand in link.go, pictures in figure.go.

func (p *page) isLead(i int) bool { return i == p.lead }

// isBracketed reports whether l stands whole in square brackets, and credits nobody.
func isBracketed(l *line) bool {
	return l.text[0] == '[' && strings.IndexByte(l.text, ']') == len(l.text)-1 && l.credit.empty()
}

// isNote reports whether line i is a note or stage direction in square brackets.
func (p *page) isNote(i int) bool {
	l := &p.lines[i]
	return isBracketed(l) && l.words > 2
}

// minVerse is the fewest lines of a stanza: captions in a row may have six, eight and six words too.
const minVerse = 4

// isVerse reports whether line i stands in a run of lines of verse.
func (p *page) isVerse(i int) bool {
	if !p.isMetric(i, i) {
		return false
	}
	from, end := i, i+1
	for end-from < minVerse && from-1 > p.lead && p.isMetric(from-1, i) {
		from--
	}
	for end-from < minVerse && end < p.tail && p.isMetric(end, i) {
		end++
	}
	return end-from >= minVerse
}

// isVerseHeading reports whether line i is a few words above a stanza, as the title of a poem is.
func (p *page) isVerseHeading(i int) bool {
	l := &p.lines[i]
	return i > p.lead && i+1 < p.tail && l.words <= 8 && p.standsOpen(i) && !l.is(opensLower) && p.isVerse(i+1)
}

// isMetric reports whether line k could be of one poem with line i: as many words, or six beside eight.
func (p *page) isMetric(k, i int) bool {
	a, b := &p.lines[k], &p.lines[i]
	if !a.credit.empty() || a.words < 4 || a.words > 8 || a.is(opensDash|opensStar|opensNumber|opensLink|hasDigit|endsColon) ||
		a.phrase != phraseNone {
		return false
	}
	return a.words == b.words || a.words+b.words == 14 && (a.words == 6 || a.words == 8)
}

// isKeyValue reports whether line i is one of several lines of a list that say "key: value", as forecasts, profiles and interviews do.
func (p *page) isKeyValue(i int) bool {
	if !p.isPair(i) {
		return false
	}
	for k := max(p.lead+1, i-1); k <= i+1 && k < p.tail; k++ {
		if k != i && p.isPair(k) {
			return true
		}
	}
	return false
}

// isPair reports whether line i is a key of up to five words, a colon and a value.
func (p *page) isPair(i int) bool {
	l := &p.lines[i]
	if isTimed(l.text) || l.is(hasDigit) && l.has(charDash) && isScore(l) {
		return true
	}
	colon := strings.Index(l.text, ": ")
	return colon > 0 && l.words <= 20 && l.credit.empty() && strings.Count(l.text[:colon], " ") < 5 && !p.opensAsCaption(l) && l.signed != signLabel
}

// isScore reports whether l is the result of a match: "Everton 1-0 Man Utd", "Everton - Man Utd 1-0".
func isScore(l *line) bool {
	if l.words > 14 || l.is(endsStop|endsColon|noLetters) {
		return false
	}
	if endsInScore(l.text) {
		return true
	}
	i := strings.IndexByte(l.text, '-')
	home, away := strings.TrimSuffix(l.text[:max(i, 0)], " "), strings.TrimPrefix(l.text[i+1:], " ")
	return endsInNumber(home) && away != "" && isDigit(away[0])
}

// endsInScore reports whether two teams with a dash between stand before a score that ends s: "Sông Lam - Cửu Long 0-1".
func endsInScore(s string) bool {
	before, score := cutScore(s)
	home, away, ok := strings.Cut(score, "-")
	return ok && len(home) <= 3 && len(away) <= 3 && isNumber(home) && isNumber(away) && strings.Contains(before, " - ")
}

// cutScore cuts the last word of s, or the last three where a dash with spaces around parts them: "2 - 2".
func cutScore(s string) (before, score string) {
	i := strings.LastIndexByte(s, ' ')
	if i > 3 && s[i-2:i] == " -" {
		i = strings.LastIndexByte(s[:i-2], ' ')
	}
	return s[:max(i, 0)], s[i+1:]
}

// endsInNumber reports whether the last word of s, which is not the first, is a number of up to two digits.
func endsInNumber(s string) bool {
	i := strings.LastIndexByte(s, ' ')
	return i > 0 && len(s)-i <= 3 && isNumber(s[i+1:])
}

// isTimed reports whether s begins with a clock or minute, as the lines of live reports and programmes do: "11:40 - ", "45' ".
func isTimed(s string) bool {
	n := 0
	for n < len(s) && n < 6 && (isDigit(s[n]) || n > 0 && (s[n] == ':' || s[n] == '+' || s[n] == 'h')) {
		n++
	}
	return n > 0 && (prefixIn(minuteMarks, s[n:]) != "" || n > 2 && prefixIn(clockMarks, s[n:]) != "" && strings.ContainsAny(s[:n], ":h"))
}

// isPrompt reports whether line i invites the reader to watch or read something on the page.
func (p *page) isPrompt(i int) bool {
	l := &p.lines[i]
	return l.is(opensKnown) && l.phrase == phraseNone && prefixIn(prompts, p.keyOf(l)) != ""
}

// prompts open invitations to the reader.
var prompts = prefixesOf("mời độc giả", "mời quý độc giả", "mời bạn", "mời các bạn", "mời quý vị")

// The marks that follow a minute and a clock time in lines that begin with one.
var (
	minuteMarks = prefixesOf("'", "’", "\"")
	clockMarks  = prefixesOf(" - ", " – ", ": ", " ")
)

// isBroken reports whether line i goes on with the line above, which a break tore off.
func (p *page) isBroken(i int) bool {
	l := &p.lines[i]
	return l.is(opensLower) && l.words > 1 && l.credit.empty() && !opensWithBrand(l.text)
}

// goesOnBelow reports whether the line below the unfinished line i goes on with it in small letters.
func (p *page) goesOnBelow(i int) bool { return i+1 < p.tail && p.standsOpen(i) && p.isBroken(i+1) }

// opensWithBrand reports whether the first word of s has a capital within: "iPhone", "eSIM".
func opensWithBrand(s string) bool { return strings.IndexFunc(wordAtHead(s), isUpper) > 0 }

// isNumberCell reports whether line i is a number among the cells of a table.
func (p *page) isNumberCell(i int) bool {
	l := &p.lines[i]
	return i > p.lead && l.is(noLetters) && (l.is(hasDigit) || isEmptyCell(l.text)) && !l.has(charColon) && !isSeriesNumber(l.text) && p.inTable(i)
}

// isEmptyCell reports whether s is a dash, which tables print where there is no number.
func isEmptyCell(s string) bool { return s == "-" || s == "–" || s == "—" }

// isCell reports whether line i is a short line among numbers.
func (p *page) isCell(i int) bool {
	return p.lines[i].words <= 5 && p.lines[i].phrase != phraseNoise && p.inTable(i)
}

// A runOfCells is lines that could all be cells of a flattened table.
type runOfCells struct{ from, end, numbers int }

// inTable reports whether line i stands in a run of cells that holds three numbers and more, or above one.
func (p *page) inTable(i int) bool {
	if !p.isCellLike(i) {
		i++
	}
	if i < p.cells.from || i >= p.cells.end {
		p.cells = p.cellsAround(i)
	}
	return p.cells.numbers >= 3
}

// cellsAround returns the run of cells that line i stands in.
func (p *page) cellsAround(i int) runOfCells {
	r := runOfCells{from: i, end: i}
	for r.from-1 > p.lead && p.isCellLike(r.from-1) && p.isCellLike(i) {
		r.from--
	}
	for r.end < p.tail && p.isCellLike(r.end) {
		r.end++
	}
	for k := r.from; k < r.end; k++ {
		if l := &p.lines[k]; l.is(noLetters) && l.is(hasDigit) && !strings.Contains(l.text, "/") {
			r.numbers++
		}
	}
	return r
}

// isTableRow reports whether line i is a row of a table whose cells bars or tabs part: above or below another row of as many, or of two cells among
// three rows and more, one of them with a number.
func (p *page) isTableRow(i int) bool {
	cells := p.cellsIn(i)
	if cells < 2 || i <= p.lead {
		return false
	}
	from, end, number := i, i+1, p.lines[i].is(hasDigit)
	for ; from-1 > p.lead && end-from < 3 && p.cellsIn(from-1) == cells; from-- {
		number = number || p.lines[from-1].is(hasDigit)
	}
	for ; end < p.tail && end-from < 3 && p.cellsIn(end) == cells; end++ {
		number = number || p.lines[end].is(hasDigit)
	}
	return cells > 2 && end-from > 1 || end-from > 2 && number
}

// cellsIn returns how many cells line i has that bars with spaces around part, or the tabs that its text has lost.
func (p *page) cellsIn(i int) int {
	l := &p.lines[i]
	if l.repaired > 0 {
		if tabs := strings.Count(p.text[l.textStart:l.textEnd], "\t"); tabs > 0 {
			return tabs + 1
		}
	}
	if !l.has(charArrow) {
		return 1
	}
	return strings.Count(l.text, " | ") + 1
}

func (p *page) isCellLike(k int) bool {
	l := &p.lines[k]
	return l.words <= 5 && !l.is(endsStop) && l.credit.empty() && !(strings.Contains(l.text, ":") && l.is(noLetters))
}

// maxAsked is the most words of a subheading that asks. Interviewers ask at more length.
const maxAsked = 9

// isNumberedHeading reports whether line i is a heading with a number or star above a paragraph.
func (p *page) isNumberedHeading(i int) bool {
	l := &p.lines[i]
	if !l.is(opensNumber|opensStar) || l.is(endsStop|endsSemi|endsColon) || l.is(endsQuestion) && l.words > maxAsked || l.words > 22 ||
		i+1 >= p.tail {
		return false
	}
	next, above := &p.lines[i+1], &p.lines[i-1]
	if isDigit(l.text[0]) && strings.HasPrefix(next.text, "a)") || strings.IndexByte("IVX", l.text[0]) >= 0 && strings.HasPrefix(next.text, "1.") {
		return true // above a list of the next lower order
	}
	if l.facts&above.facts&(opensNumber|opensStar) != 0 && isDigit(l.text[0]) == isDigit(above.text[0]) && !p.isContents(i-1) {
		return false // the last item of a list
	}
	return (next.words >= 20 || next.words >= 12 && next.is(endsStop)) && !next.is(opensNumber|opensStar|opensDash) &&
		(l.is(opensNumber) || l.words <= 14 && next.is(endsStop))
}

// isContents reports whether line i is of a list of contents: a numbered line beside another, that no stop ends, and that stands again not far
// below, above a paragraph.
func (p *page) isContents(i int) bool {
	l := &p.lines[i]
	if i <= p.lead || !l.is(opensNumber) || l.is(endsStop|endsSemi|endsColon) || l.words > 22 {
		return false
	}
	if !p.lines[i-1].is(opensNumber) && !(i+1 < p.tail && p.lines[i+1].is(opensNumber)) {
		return false // a subheading that each part of the text has
	}
	listed := true // whether the list has gone on to line k
	for k := i + 1; k+1 < min(p.tail, i+maxContents); k++ {
		listed = listed && p.lines[k-1].is(opensNumber)
		if same := &p.lines[k]; same.opener == l.opener && same.text == l.text {
			below := &p.lines[k+1]
			return below.words >= 12 && !below.is(opensNumber) && (listed || !p.lines[k-1].is(opensNumber))
		}
	}
	return false
}

// maxContents is how many lines below its list of contents a text's subheading is looked for.
const maxContents = 64

// isStoryHeading reports whether line i is the headline of a second story on the page, whose lead opens with the tag of an agency.
func (p *page) isStoryHeading(i int) bool {
	l := &p.lines[i]
	if l.words < 3 || l.words > maxHeadline || l.is(endsStop|endsColon|endsSemi|opensDash|opensLower) || !l.credit.empty() ||
		i+1 >= p.tail || p.lines[i+1].words < 18 {
		return false
	}
	return opensWithTag(p.lines[i+1].text)
}

// isListHeading reports whether line i is a few words above a list or a table, as "Nguyên liệu" is in recipes.
func (p *page) isListHeading(i int) bool {
	l := &p.lines[i]
	if l.words > 8 || l.is(endsStop|endsColon|endsSemi|opensDash|opensStar|opensNumber|opensLower) || !l.credit.empty() || i+2 >= p.tail {
		return false
	}
	mark := p.lines[i+1].facts & (opensDash | opensNumber)
	return mark != 0 && p.lines[i+2].is(mark) || p.isPair(i+1) && p.isPair(i+2) && !p.isPair(i) || p.isTableRow(i+1)
}

// isQuoteSpeaker reports whether line i names who said the line above, which is a quotation from end to end: "Ông … - trưởng thôn …".
func (p *page) isQuoteSpeaker(i int) bool {
	l, above := &p.lines[i], &p.lines[i-1]
	if i <= p.lead+1 || l.words > 16 || l.is(endsStop|endsQuestion|endsColon) || !above.is(opensQuote) || !endsQuote(above.text) {
		return false
	}
	at, _ := nameBreak(l.text)
	return personShape(cutHonorific(l.text[:at])) != signNone
}

// endsQuote reports whether a closing quotation mark ends s.
func endsQuote(s string) bool {
	s = strings.TrimRight(s, ".")
	return strings.HasSuffix(s, "\"") || strings.HasSuffix(s, "”") || strings.HasSuffix(s, "»")
}

// isLeadByline reports whether line i is a byline between the lead and the first paragraph.
func (p *page) isLeadByline(i int) bool {
	l := &p.lines[i]
	if i > p.lead+2 || i+1 >= p.tail || l.words > 8 || p.isCreditOnly(i) {
		return false
	}
	s := l.signed
	if s == signWeak && l.words > 1 && p.isOwnDateline(i+1) {
		return true // lead, author, dateline is an order that some papers print
	}
	return (s == signName || s == signLabel) && l.is(allCaps|titleCase|opensStar|endsBracket)
}

// isBodyByline reports whether line i is a byline with a label that nothing else has: "Tin, ảnh: …". Pages with several stories have one
// below each.
func (p *page) isBodyByline(i int) bool {
	l := &p.lines[i]
	return l.signed == signLabel && isJoinedLabel(l.text) || l.signed == signName && p.endsItem(i)
}

// endsItem reports whether line i stands below an item of a digest that a stop ends, and above the next, which opens with a star.
func (p *page) endsItem(i int) bool {
	return p.lines[i-1].is(endsStop) && i+1 < p.tail && p.lines[i+1].is(opensStar) && !p.lines[i].is(opensStar)
}

// asksOrAnswers reports whether s opens with a word for who asks or answers in an interview.
func asksOrAnswers(s string) bool { return prefixIn(interviewers, s) != "" }

// interviewers open the lines of interviews.
var interviewers = prefixesOf(
	"PV:", "P.V:", "PV.", "PV :", "Phóng viên:", "PHÓNG VIÊN:", "Phóng viên (PV):", "Hỏi:", "Đáp:", "HỎI:", "ĐÁP:", "MC:", "BTV:",
	"Nhà báo:", "Bạn đọc:", "Trả lời:",
)

// isSpeaker reports whether line i is nothing but the word for who asks or answers in the paragraph below.
func (p *page) isSpeaker(i int) bool {
	l := &p.lines[i]
	return i > p.lead && l.words <= 4 && i+1 < p.tail && p.isProse(i+1) && speakers[string(trimKey(p.keyOf(l)))]
}

// speakers head the questions and answers of readers' letters. As buttons pages have some of them too.
var speakers = barred("hỏi|đáp|trả lời|bạn đọc|bạn đọc hỏi|độc giả|luật sư trả lời")

// isEntryTime reports whether line i is the time of an entry in a live report, which stands above its text. A player has times too, but not
// above text, and not several.
func (p *page) isEntryTime(i int) bool { return p.entryTimes > 1 && p.opensEntry(i) }

// opensEntry reports whether line i is a clock above the text of an entry.
func (p *page) opensEntry(i int) bool {
	l := &p.lines[i]
	if i <= p.lead || i+1 >= p.tail || l.words > 1 || !isDigit(l.text[0]) {
		return false
	}
	next := &p.lines[i+1]
	return next.words >= 6 && next.is(endsStop|endsQuestion) && (isClock(l.text) || isMinute(l.text))
}

// isClock reports whether s is hours and minutes: "18:30".
func isClock(s string) bool {
	hour, minute, ok := strings.Cut(s, ":")
	return ok && len(minute) == 2 && len(hour) <= 2 && isNumber(hour) && isNumber(minute)
}

// isMinute reports whether s is a minute of a match: "78'", "45+1'".
func isMinute(s string) bool {
	bare := strings.TrimRight(s, "'’")
	minute, more, added := strings.Cut(bare, "+")
	return len(bare) < len(s) && len(minute) <= 3 && isNumber(minute) && (!added || isNumber(more))
}

func (p *page) isItem(i int) bool {
	l := &p.lines[i]
	if l.is(opensDash|opensStar) || isFootnote(l.text) && (p.lines[i-1].is(noLetters) || isFootnote(p.lines[i-1].text)) ||
		l.has(charColon) && l.words > 4 && asksOrAnswers(l.text) {
		return true
	}
	return l.is(opensNumber) && (l.is(endsStop|endsSemi|endsColon) || l.words > 14 || p.numberedNear(i))
}

// isFootnote reports whether s opens with the number of a footnote: "(1) ".
func isFootnote(s string) bool {
	n := 1
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	return n > 1 && s[0] == '(' && strings.HasPrefix(s[n:], ") ")
}

// numberedNear reports whether a numbered line stands right above or below, as in a list.
func (p *page) numberedNear(i int) bool {
	return i > p.lead+1 && p.lines[i-1].is(opensNumber) || i+1 < p.tail && p.lines[i+1].is(opensNumber)
}

func (p *page) isLongParagraph(i int) bool {
	l := &p.lines[i]
	return l.words >= 45 || l.words >= 36 && l.is(endsStop)
}

func (p *page) isFinishedParagraph(i int) bool {
	l := &p.lines[i]
	return l.is(endsColon|endsSemi) || l.is(endsQuestion) && l.words > 12
}

func (p *page) isHeading(i int) bool {
	l := &p.lines[i]
	return l.words <= 16 && !l.is(endsStop|opensLower) && i+1 < p.tail && (p.lines[i+1].words > 18 || p.lines[i+1].is(opensDash|opensNumber))
}

func (p *page) isBareCaption(i int) bool {
	l := &p.lines[i]
	return l.words <= 30 && !l.is(opensLower) && (l.words >= 4 && !l.is(endsStop) || l.words <= 22)
}
