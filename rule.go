package vietnews

import (
	"bytes"
	"strings"
)

// A rule gives a line its role. Rules stand in tables, one for each region of the page; the first whose test holds decides.
type rule struct {
	name       string
	role       Role
	confidence float64 // share of the lines it decided that were right, over labelled pages of outlets that it was not written for
	test       func(p *page, i int) bool
	doc        string
	open       bool // a guess that the model may overrule
}

// headRules decide the lines above the lead.
var headRules = []rule{
	{"dateline", RoleDateline, 0.99, (*page).isOwnDateline, "the dateline nearest to the headline", false},
	{"dateline-update", RoleUpdated, 0.97, (*page).isUpdateLine, "a second dateline that says it is an update", false},
	{"headline", RoleHeadline, 0.99, (*page).isHeadline, "the longest unfinished line above the lead, or one beside the dateline", false},
	{"kicker", RoleKicker, 0.93, (*page).isKickerLine, "a line above the headline that is in capitals, ends in a colon, or is itself a sentence", false},
	{"section", RoleSection, 0.95, (*page).isSectionLine, "a breadcrumb, or names out of the menu just above the title", false},
	{"clock", RoleNoise, 0.97, (*page).isDate, "a date that is not the article's: the page's own clock", false},
	{"head-byline", RoleByline, 0.9, (*page).isHeadByline, "a name under the headline", false},
	{"head-source", RoleAttribution, 0.9, (*page).isHeadSource, "a source under the headline", false},
	{"link", RoleRelated, 0.97, (*page).isLink, "a line that opens with an arrow", false},
	{"furniture", RoleNoise, 0.99, (*page).isFurniture, "buttons, counters, players", false},
	{"head-link", RoleRelated, 0.85, (*page).isRelatedPhrase, "a line that says it is a link", false},
	{"head-alt", RoleAlt, 0.7, (*page).isHeadAlt, "alternative text between headline and lead", false},
	{"head-caption", RoleCaption, 0.5, (*page).isHeadCaption, "a caption between headline and lead", false},
	{"menu", RoleNoise, 0.96, always, "anything else above the lead", false},
}

// bodyRules decide the lead and the lines after it.
var bodyRules = []rule{
	{"lead", RoleLead, 0.99, (*page).isLead, "the first long line", false},
	{"body-dateline", RoleDateline, 0.9, (*page).isOwnDateline, "the dateline below the lead", false},
	{"cell", RoleParagraph, 0.88, (*page).isNumberCell, "a number in a flattened table", false},
	{"furniture", RoleNoise, 0.98, (*page).isFurniture, "buttons, counters, players", false},
	{"lead-byline", RoleByline, 0.7, (*page).isLeadByline, "a name right below the lead", false},
	{"link", RoleRelated, 0.97, (*page).isLink, "a line that opens with an arrow", false},
	{"lead-link", RoleRelated, 0.8, (*page).isLeadLink, "unfinished lines with bullets right below the lead", false},
	{"body-link", RoleRelated, 0.8, (*page).isBodyLink, "a line that says it is a link, and the short lines below", false},
	{"alt-file", RoleAlt, 0.98, (*page).isFileAlt, "a picture's file name", false},
	{"alt-title", RoleAlt, 0.6, (*page).isTitleAlt, "the headline with a number", false},
	{"alt-same", RoleAlt, 0.98, (*page).isSameAlt, "the line below says the same", false},
	{"alt-near", RoleAlt, 0.8, (*page).isNearAlt, "the line below says the same in more words or fewer", false},
	{"caption-pair", RoleCaption, 0.98, (*page).isPairCaption, "the line above is its alternative text", false},
	{"caption-counter", RoleCaption, 0.95, (*page).isCountedCaption, "the line above counts pictures: 3/10", false},
	{"credit-only", RoleCaption, 0.87, (*page).isCreditOnly, "nothing but a credit", false},
	{"caption-credit", RoleCaption, 0.99, (*page).isCredited, "a line that ends in a credit", false},
	{"caption-opener", RoleCaption, 0.85, (*page).opensCaption, "a line that opens with a word for pictures: Video:, Clip:", false},
	{"verse", RoleParagraph, 0.92, (*page).isVerse, "a line of verse: lines of six and eight, or of as many words as their neighbours", false},
	{"table", RoleParagraph, 0.85, (*page).isCell, "a cell of a flattened table", false},
	{"heading-numbered", RoleHeading, 0.9, (*page).isNumberedHeading, "an unfinished numbered line above a paragraph", false},
	{"heading-story", RoleHeading, 0.9, (*page).isStoryHeading, "the headline of a second story: the line below opens with an agency's tag", false},
	{"heading-list", RoleHeading, 0.9, (*page).isListHeading, "a few words above a list", false},
	{"quote-speaker", RoleParagraph, 0.9, (*page).isQuoteSpeaker, "the name and office of whoever said the quotation above", false},
	{"item", RoleParagraph, 0.97, (*page).isItem, "an item of a list or interview", false},
	{"prompt", RoleParagraph, 0.9, (*page).isPrompt, "an invitation to watch or read what the page shows here", false},
	{"broken", RoleParagraph, 0.9, (*page).isBroken, "a line that begins in small letters", false},
	{"labelled-line", RoleParagraph, 0.92, (*page).isKeyValue, "a few words, a colon and what they say, beside another line of the kind: forecasts, profiles, interviews", false},
	{"long", RoleParagraph, 0.99, (*page).isLongParagraph, "45 words and more", false},
	{"finished", RoleParagraph, 0.6, (*page).isFinishedParagraph, "a question, a colon, a semicolon", true},
	{"heading", RoleHeading, 0.5, (*page).isHeading, "a short unfinished line above a paragraph", true},
	{"caption", RoleCaption, 0.5, (*page).isBareCaption, "a line of 5 to 35 words that reads as a picture's", true},
	{"paragraph", RoleParagraph, 0.5, always, "anything else", true},
}

// tailRules decide the lines after the body.
var tailRules = []rule{
	{"tail-dateline", RoleDateline, 0.97, (*page).isOwnDateline, "a dateline below the byline", false},
	{"tail-update", RoleUpdated, 0.95, (*page).isUpdateLine, "an update line below the byline", false},
	{"byline", RoleByline, 0.98, (*page).isByline, "names below the last paragraph", false},
	{"source", RoleAttribution, 0.93, (*page).isSource, "a source below the last paragraph", false},
	{"tags", RoleTags, 0.85, (*page).isTag, "keywords", false},
	{"related-date", RoleRelated, 0.96, (*page).isRelatedDate, "the date of a link", false},
	{"comments", RoleNoise, 0.98, (*page).isComment, "comments and all that follows them", false},
	{"footer", RoleNoise, 0.99, (*page).isFooter, "licence, address, copyright", false},
	{"furniture", RoleNoise, 0.98, (*page).isFurniture, "buttons, counters, players", false},
	{"related", RoleRelated, 0.89, (*page).isRelated, "links to other articles", false},
	{"tail-caption", RoleCaption, 0.6, (*page).isCredited, "a credit below the byline", false},
	{"rest", RoleNoise, 0.85, always, "anything else after the body", false},
}

func always(*page, int) bool { return true }

// decide gives line i its rule.
func (p *page) decide(i int) *rule {
	table := bodyRules
	switch {
	case i < p.lead:
		table = headRules
	case i >= p.tail:
		table = tailRules
		p.advance(i)
	}
	for k := range table {
		if r := &table[k]; r.test(p, i) {
			if r.open {
				return p.reconsider(i, r)
			}
			return r
		}
	}
	return nil // not reached: each table ends with a rule that always holds
}

// reconsider asks the model about a line that rule r only guesses at.
func (p *page) reconsider(i int, r *rule) *rule {
	if p.rulesOnly {
		return r
	}
	class, margin, most := p.weigh(i)
	if class == classCaption && (p.lines[i].is(endsQuestion) || p.prose == 1 && p.isProse(i)) {
		return r // captions do not ask, and an article has a paragraph
	}
	if margin < sureMargin && r.role != weighedRules[class][0][0].role {
		return r
	}
	return weighedRule(class, margin, most)
}

func (p *page) isOwnDateline(i int) bool { return p.dateline >= 0 && p.dates[p.dateline].line == i }
func (p *page) isUpdateLine(i int) bool  { return p.updated >= 0 && p.dates[p.updated].line == i }
func (p *page) isHeadline(i int) bool    { return p.headline >= 0 && i >= p.headline && i < p.headEnd }
func (p *page) isKickerLine(i int) bool  { return p.kicker >= 0 && i >= p.kicker && i < p.headline }
func (p *page) isLead(i int) bool        { return i == p.lead }
func (p *page) isFurniture(i int) bool {
	l := &p.lines[i]
	return l.phrase == phraseNoise || l.phrase == phraseFooter && l.words <= 12 || l.phrase == phraseContact && (i < p.lead || i >= p.tail) || l.is(noLetters) || isCounter(l.key) || (i < p.lead || i >= p.tail) && isTally(l.text) || isDebris(l) || isToolbar(l.key, l.words)
}

func (p *page) isSectionLine(i int) bool {
	return p.section >= 0 && i >= p.section && i < p.titleTop() && p.lines[i].phrase != phraseNoise && !p.isDate(i)
}

func (p *page) isHeadByline(i int) bool {
	if i < p.headEnd || p.headline < 0 {
		return false
	}
	l := &p.lines[i]
	if i > 0 && sameWords(l.key, p.lines[i-1].key) {
		return false
	}
	s := l.signed
	if s == signWeak {
		return l.words >= 2 && l.words <= 4 && l.phrase == phraseNone && !isOutletLine(l.key)
	}
	return (s == signName || s == signLabel) && !isOutletLine(l.key)
}

func (p *page) isHeadSource(i int) bool {
	l := &p.lines[i]
	return i >= p.headEnd && p.headline >= 0 && l.signed == signSource && (bytes.HasPrefix(l.key, []byte("theo ")) || bytes.HasPrefix(l.key, []byte("nguồn")))
}

func (p *page) isRelatedPhrase(i int) bool {
	return i >= p.headEnd && p.lines[i].phrase == phraseRelated
}

func (p *page) isHeadAlt(i int) bool {
	return i >= p.headEnd && p.headline >= 0 && p.altAt(i) != altNone
}

func (p *page) isHeadCaption(i int) bool {
	l := &p.lines[i]
	if !l.credit.empty() || isCaptionOpener(l.key) {
		return true
	}
	return i >= p.headEnd && p.headline >= 0 && l.words >= 6 && l.phrase == phraseNone && !isOutletLine(l.key)
}

// isOutletLine reports whether a folded line is a newspaper's name.
func isOutletLine(key []byte) bool {
	return outlets[string(key)] || bytes.HasPrefix(key, []byte("báo ")) || bytes.HasPrefix(key, []byte("tạp chí ")) || bytes.HasPrefix(key, []byte("chuyên trang "))
}

// isTally reports whether s is a label and a number: "Đang truy cập: 42".
func isTally(s string) bool {
	label, value, ok := strings.Cut(s, ": ")
	return ok && strings.Count(label, " ") < 5 && strings.Trim(value, "0123456789.,") == "" && len(value) < 14
}

// isDebris reports whether l is what extractors leave of markup, players and buttons: `style="width:100%" />`, "720p",
// "Theo dõi … trên Google News".
func isDebris(l *line) bool {
	return strings.HasSuffix(l.text, "Google News") && l.words <= 9 || strings.Contains(l.text, `="`) || strings.HasSuffix(l.text, "/>") || l.words == 1 && l.is(hasDigit) && isDigit(l.text[0]) && len(l.text) <= 5
}

// isCounter reports whether a folded line counts something: "312 lượt xem", "7 liên quan gốc", "3 bình luận".
func isCounter(key []byte) bool {
	if len(key) == 0 || !isDigit(key[0]) {
		return false
	}
	i := 0
	for i < len(key) && (isDigit(key[i]) || key[i] == '.' || key[i] == ',' || key[i] == ' ' || key[i] == 'k') {
		i++
	}
	for _, w := range [...]string{"liên quan", "đăng lại", "lượt", "bình luận", "phản hồi", "views", "lượt xem", "thích", "chia sẻ", "ý kiến", "comments", "phút đọc", "tin liên quan"} {
		if bytes.HasPrefix(key[i:], []byte(w)) && len(key)-i < len(w)+44 {
			return true
		}
	}
	return false
}

// An altKind says what shows that a line is a picture's alternative text.
type altKind uint8

const (
	altNone  altKind = iota
	altFile          // it is a file name
	altTitle         // it is the headline again
	altSame          // the line below says the same
	altNear          // the line below says the same in more words or fewer
)

// altAt tells what shows that the line at i is alternative text, by the first of the rules for it that holds.
func (p *page) altAt(i int) altKind {
	switch {
	case p.lines[i].is(fileName):
		return altFile
	case p.saysTitle(i):
		return altTitle
	case p.saysSame(i):
		return altSame
	case p.saysNear(i):
		return altNear
	}
	return altNone
}

func (p *page) isFileAlt(i int) bool  { return p.lines[i].alt == altFile }
func (p *page) isTitleAlt(i int) bool { return p.lines[i].alt == altTitle }
func (p *page) isSameAlt(i int) bool  { return p.lines[i].alt == altSame }
func (p *page) isNearAlt(i int) bool  { return p.lines[i].alt == altNear }

// saysTitle reports whether the line at i is the headline again, or the headline with a number, above another line of the body.
func (p *page) saysTitle(i int) bool {
	if p.headline < 0 || i < p.headEnd {
		return false
	}
	l, title := &p.lines[i], &p.lines[p.headline]
	if !l.credit.empty() || len(l.text) == len(title.text) && (i+1 >= len(p.lines) || p.lines[i+1].credit.empty()) {
		return false
	}
	return len(title.key) >= 12 && sameWords(p.lines[i].key, title.key) && (len(title.text) > keyBytes || title.words >= 3)
}

// saysSame reports whether the line below says the same, stops and capitals aside.
func (p *page) saysSame(i int) bool {
	if !p.pairs(i) {
		return false
	}
	a, b := &p.lines[i], &p.lines[i+1]
	return a.words == b.words && sameWords(a.key, b.key) && (len(a.text) <= keyBytes || p.alike(i, i+1) == 1)
}

// saysNear reports whether the line below says the same in more words or fewer, but not in other ones.
func (p *page) saysNear(i int) bool {
	if !p.pairs(i) {
		return false
	}
	a, b := &p.lines[i], &p.lines[i+1]
	if max(a.words, b.words) > 34 || b.gap || !p.gappy && !p.gapsAround(i, i+2) {
		return false
	}
	like := p.alike(i, i+1)
	if like == 1 {
		return min(a.words, b.words) >= 4
	}
	return like >= 0.8 && a.words >= 4 && a.words <= 9 && a.words < b.words && !a.is(endsStop)
}

// gapsAround reports whether blank lines set the lines from i to end off from the others.
func (p *page) gapsAround(i, end int) bool {
	return p.lines[i].gap && (end == len(p.lines) || p.lines[end].gap)
}

// pairs reports whether line i and the one below could be a picture's alternative text and caption at all.
func (p *page) pairs(i int) bool {
	if i+1 >= len(p.lines) || i+1 == p.tail {
		return false
	}
	a, b := &p.lines[i], &p.lines[i+1]
	return a.words >= 2 && a.words <= 90 && b.words <= 90 && (a.credit.empty() || b.credit.empty()) && !a.is(opensDash|opensStar|opensNumber)
}

// isPairCaption reports whether the line above is alternative text of the picture that this line describes.
func (p *page) isPairCaption(i int) bool {
	return i > p.lead+1 && p.lines[i-1].alt != altNone && p.lines[i].alt == altNone && p.lines[i].words < 60
}

func (p *page) isCreditOnly(i int) bool {
	l := &p.lines[i]
	return !l.credit.empty() && l.credit.start == 0
}

// isCredited reports whether the line at i ends in a credit. A digest's item of 45 words may end in its source and is none.
func (p *page) isCredited(i int) bool {
	l := &p.lines[i]
	return !l.credit.empty() && l.words <= 70 && (l.words <= 14 || !l.is(opensStar|opensDash))
}

func (p *page) opensCaption(i int) bool {
	return isCaptionOpener(p.lines[i].key) && p.lines[i].words <= 40
}

// captionOpeners open captions.
var captionOpeners = prefixesOf("video:", "clip:", "[video]", "(video)", "video -", "ảnh:", "infographic:", "đồ họa:", "video clip:", "[ảnh]", "(ảnh)", "từ trái sang", "video clip ")

// isCaptionOpener reports whether a folded line opens with a word for pictures.
func isCaptionOpener(key []byte) bool { return prefixIn(captionOpeners, key) != "" }

// isBodyLink reports whether the line at i says it is a link, or is one of the short lines below such a line.
func (p *page) isBodyLink(i int) bool {
	if p.lines[i].phrase == phraseRelated {
		return true
	}
	for k := i; k > p.lead && i-k < 5; k-- {
		l := &p.lines[k]
		if l.phrase == phraseRelated {
			return len(trimKey(l.key)) > 0 && phrases[string(trimKey(l.key))] == phraseRelated
		}
		if l.words > 18 || l.is(endsStop|endsColon) || !l.credit.empty() {
			return false
		}
	}
	return false
}

// isCountedCaption reports whether the line above numbers a picture of a series: "3/10".
func (p *page) isCountedCaption(i int) bool {
	return i > p.lead+1 && isSeriesNumber(p.lines[i-1].text) || i+1 < p.tail && i > p.lead && isSeriesNumber(p.lines[i+1].text) && !isSeriesNumber(p.lines[p.lead+1].text)
}

// isSeriesNumber reports whether s is a number of a series and how many there are.
func isSeriesNumber(s string) bool {
	a, b, ok := strings.Cut(s, "/")
	return ok && isNumber(a) && isNumber(b) && len(s) <= 5 && a != "24"
}

// isNumber reports whether s is digits, with spaces around.
func isNumber(s string) bool {
	s = strings.TrimSpace(s)
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

// isVerse reports whether line i stands in a run of three or more lines of verse.
func (p *page) isVerse(i int) bool {
	if !p.isMetric(i, i) {
		return false
	}
	from, end := i, i+1
	for end-from < 3 && from-1 > p.lead && p.isMetric(from-1, i) {
		from--
	}
	for end-from < 3 && end < p.tail && p.isMetric(end, i) {
		end++
	}
	return end-from >= 3
}

// isMetric reports whether line k could be of one poem with line i: as many words, or six beside eight.
func (p *page) isMetric(k, i int) bool {
	a, b := &p.lines[k], &p.lines[i]
	if !a.credit.empty() || a.words < 4 || a.words > 8 || a.is(opensDash|opensStar|opensNumber|opensLink|hasDigit|endsColon) || a.phrase != phraseNone {
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
	if isTimed(l.text) {
		return true
	}
	colon := strings.Index(l.text, ": ")
	return colon > 0 && l.words <= 20 && l.credit.empty() && strings.Count(l.text[:colon], " ") < 5 && !isCaptionOpener(l.key) && l.signed != signLabel
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
	return hasAny(l.key, "mời độc giả", "mời quý độc giả", "mời bạn", "mời các bạn", "mời quý vị") && l.phrase == phraseNone
}

// The marks that follow a minute and a clock time in lines that begin with one.
var (
	minuteMarks = prefixesOf("'", "’", "\"")
	clockMarks  = prefixesOf(" - ", " – ", ": ", " ")
)

// isBroken reports whether line i goes on with the line above, which a break tore off.
func (p *page) isBroken(i int) bool {
	l := &p.lines[i]
	return l.is(opensLower) && l.words > 1 && l.credit.empty()
}

// isNumberCell reports whether line i is a number among the cells of a table.
func (p *page) isNumberCell(i int) bool {
	l := &p.lines[i]
	return i > p.lead && l.is(noLetters) && l.is(hasDigit) && !strings.ContainsAny(l.text, ":/") && p.inTable(i)
}

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

func (p *page) isCellLike(k int) bool {
	l := &p.lines[k]
	return l.words <= 5 && !l.is(endsStop) && l.credit.empty() && !(strings.Contains(l.text, ":") && l.is(noLetters))
}

// isNumberedHeading reports whether line i is a heading with a number or star above a paragraph.
func (p *page) isNumberedHeading(i int) bool {
	l := &p.lines[i]
	if !l.is(opensNumber|opensStar) || l.is(endsStop|endsSemi|endsQuestion|endsColon) || l.words > 22 || i+1 >= p.tail {
		return false
	}
	next, above := &p.lines[i+1], &p.lines[i-1]
	if isDigit(l.text[0]) && strings.HasPrefix(next.text, "a)") || strings.IndexByte("IVX", l.text[0]) >= 0 && strings.HasPrefix(next.text, "1.") {
		return true // above a list of the next lower order
	}
	if l.facts&above.facts&(opensNumber|opensStar) != 0 && isDigit(l.text[0]) == isDigit(above.text[0]) {
		return false // the last item of a list
	}
	return (next.words >= 20 || next.words >= 12 && next.is(endsStop)) && !next.is(opensNumber|opensStar|opensDash) && (l.is(opensNumber) || l.words <= 14 && next.is(endsStop))
}

// isStoryHeading reports whether line i is the headline of a second story on the page, whose lead opens with the tag of an agency.
func (p *page) isStoryHeading(i int) bool {
	l := &p.lines[i]
	if l.words < 3 || l.words > maxHeadline || l.is(endsStop|endsColon|endsSemi|opensDash|opensLower) || !l.credit.empty() || i+1 >= p.tail || p.lines[i+1].words < 18 {
		return false
	}
	h := readLeadHead(p.lines[i+1].text)
	return !h.agency.empty()
}

// isListHeading reports whether line i is a few words above a list, as "Nguyên liệu" is in recipes.
func (p *page) isListHeading(i int) bool {
	l := &p.lines[i]
	if l.words > 8 || l.is(endsStop|endsColon|endsSemi|opensDash|opensStar|opensNumber|opensLower) || !l.credit.empty() || i+2 >= p.tail {
		return false
	}
	mark := p.lines[i+1].facts & (opensDash | opensNumber)
	return mark != 0 && p.lines[i+2].is(mark)
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
	return (s == signName || s == signLabel) && l.is(allCaps|titleCase|opensStar|endsBracket)
}

// isLeadLink reports whether line i is one of the unfinished lines with bullets that stand right below the lead.
func (p *page) isLeadLink(i int) bool { return i > p.lead && i < p.leadLinks }

// findLeadLinks finds where they end.
func (p *page) findLeadLinks() {
	p.leadLinks = p.lead + 1
	for p.leadLinks < p.tail && isBulletLink(&p.lines[p.leadLinks]) {
		p.leadLinks++
	}
}

func isBulletLink(l *line) bool {
	return strings.HasPrefix(l.text, "•") && !l.is(endsStop|endsSemi|endsColon) && l.words <= 20
}

func (p *page) isItem(i int) bool {
	l := &p.lines[i]
	if l.is(opensDash | opensStar) {
		return true
	}
	return l.is(opensNumber) && (l.is(endsStop|endsSemi|endsColon) || l.words > 14 || p.numberedNear(i))
}

// numberedNear reports whether a numbered line stands right above or below, as in a list.
func (p *page) numberedNear(i int) bool {
	return i > p.lead+1 && p.lines[i-1].is(opensNumber) || i+1 < p.tail && p.lines[i+1].is(opensNumber)
}

func (p *page) isLongParagraph(i int) bool { return p.lines[i].words >= 45 }

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

// A tailState says which block of the tail a line stands in.
type tailState uint8

const (
	inSignature tailState = iota
	inRelated
	inTags
	inRest // below a link list, among the page's own furniture
	inComments
	inFooter
)

// advance moves the state of the tail to line i.
func (p *page) advance(i int) {
	if i == p.tail {
		p.state = inSignature
	}
	switch p.lines[i].phrase {
	case phraseNone:
		if p.state == inComments && p.lines[i].words >= 8 && !p.lines[i].is(endsStop) {
			p.links++
			p.widgets = p.widgets || p.links > maxLinks
		}
	case phraseNoise:
		if p.state == inRelated {
			p.state = inRest
		}
	case phraseRelated:
		p.widgets = p.widgets || p.state == inComments && p.hotList(i)
		if p.state != inFooter && !p.widgets {
			p.state = inRelated
		}
	case phraseTags:
		if p.state < inComments {
			p.state = inTags
		}
	case phraseComments:
		p.state = inComments
	case phraseFooter, phraseContact:
		p.state = inFooter
	}
}

// maxLinks is the most links below an article that are still its own.
const maxLinks = 7

// hotList reports whether the list below line i is longer than those of links that belong to an article.
func (p *page) hotList(i int) bool {
	n := 0
	for k := i + 1; k < len(p.lines) && n <= maxLinks && p.lines[k].phrase == phraseNone; k++ {
		n++
	}
	return n > maxLinks
}

func (p *page) isByline(i int) bool {
	if p.state > inTags {
		return false
	}
	l := &p.lines[i]
	s := l.signed
	if p.state != inSignature {
		return s >= signName && s <= signLabel && !p.bylineAbove(i) && l.phrase == phraseNone
	}
	switch s {
	case signLabel, signName:
		return !p.isCreditOnly(i) || p.bylineAbove(i) || i+1 < len(p.lines) && p.lines[i+1].signed == signLabel
	case signWeak:
		return l.words > 1 && i == p.tail || p.lines[i-1].signed != signNone && !p.bylineAbove(i)
	}
	return false
}

// bylineAbove reports whether a byline stands in the tail above line i.
func (p *page) bylineAbove(i int) bool { return p.bylineAt < i }

// findByline finds the first byline of the tail.
func (p *page) findByline() {
	for p.bylineAt = p.tail; p.bylineAt < len(p.lines); p.bylineAt++ {
		if s := p.lines[p.bylineAt].signed; s == signName || s == signLabel || s == signWeak {
			return
		}
	}
}

func (p *page) isSource(i int) bool {
	return p.state == inSignature && p.lines[i].signed == signSource
}

func (p *page) isTag(i int) bool {
	l := &p.lines[i]
	if p.state == inTags {
		if l.phrase != phraseTags && p.isFurniture(i) {
			return false
		}
		return l.phrase == phraseTags || l.words <= 7 && l.phrase == phraseNone || l.phrase == phraseSection
	}
	return p.state == inSignature && (p.bylineAbove(i) || p.tagsFrom > 0) && l.words <= 4 && !l.is(endsStop|noLetters) && l.phrase == phraseNone
}

// isRelatedDate reports whether line i is the date that stands below a link.
func (p *page) isRelatedDate(i int) bool {
	return p.state == inRelated && p.isDatelike(&p.lines[i])
}

func (p *page) isComment(i int) bool { return p.state == inComments }
func (p *page) isFooter(i int) bool  { return p.state == inFooter }

func (p *page) isRelated(i int) bool {
	l := &p.lines[i]
	if p.isLink(i) || p.state == inRelated {
		return l.phrase != phraseNoise
	}
	return p.state <= inRest && (l.words >= 5 || p.isDate(i))
}
