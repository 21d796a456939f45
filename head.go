package vietnews

import (
	"bytes"
	"strings"
)

// The lines above the lead: title, kicker, section, and what stands between them.

// maxTitleLines is the most lines of a headline, and of a kicker.
const maxTitleLines = 8

// maxHeadline is the most words of a headline.
const maxHeadline = 40

// isTitle reports whether the line at i could be a headline or kicker.
func (p *page) isTitle(i int) bool {
	l := &p.lines[i]
	if l.words < 2 || l.words > maxHeadline || l.phrase != phraseNone || l.is(opensLink|opensStar|noLetters|hasURL|fileName) ||
		p.isDate(i) || !l.credit.empty() {
		return false
	}
	if l.is(endsStop) && strings.HasSuffix(l.text, ".") && !strings.HasSuffix(l.text, "...") {
		return false
	}
	if l.is(opensDash) || isBreadcrumb(l) || isMenuBar(l) || isSectionPair(l) || isPosted(l.text) || p.opensAsCaption(l) ||
		isOutletLine(p.keyOf(l)) && l.words <= 14 && i > 0 {
		return false
	}
	if l.has(charDigit) && (isTicker(l.text, l.words) || isIssue(l.text)) || isDebris(l) {
		return false
	}
	if l.is(opensKnown) && isToolbar(p.keyOf(l), l.words) {
		return false
	}
	s := l.signed
	return s == signNone || s == signWeak && l.words > 2 || s == signName && l.words > 3 && l.is(allCaps)
}

// isIssue reports whether s tells the number and day of a printed issue: "Lao Động số 234 Ngày 09/10/2007".
func isIssue(s string) bool {
	i := strings.Index(s, "ố ") // "Số 234", "số 234"
	if i < 0 || i+len("ố ") >= len(s) || !isDigit(s[i+len("ố ")]) {
		return false
	}
	day := strings.LastIndex(s, "gày ")
	return day > i && strings.Trim(s[day+len("gày "):], "0123456789/-.") == ""
}

// isTicker reports whether half the words of s are numbers, as in lines of prices, scores and temperatures.
func isTicker(s string, words int) bool {
	numbers := 0
	for s != "" {
		if first := s[0]; first < 'A' || first == 0xe2 {
			if w := strings.TrimLeft(s, "+-(–"); w == "" || isDigit(w[0]) || w[0] == ' ' {
				numbers++
			}
		}
		_, s, _ = strings.Cut(s, " ")
	}
	return numbers*2 >= words
}

// findTitle finds the headline and kicker among the lines above the lead. Lines that could be titles form runs; the run with the
// longest line wins, and standing beside a dateline counts as much as eight words.
func (p *page) findTitle() {
	p.headline, p.headEnd, p.kicker, p.deck = -1, 0, -1, -1
	best, bestAt, bestEnd := 0, -1, -1
	for i := 0; i < p.lead; i++ {
		if !p.isTitle(i) {
			continue
		}
		end := i + 1
		for end < p.lead && p.isTitle(end) {
			end++
		}
		if score := p.titleScore(i, end); score > best {
			best, bestAt, bestEnd = score, i, end
		}
		i = end
	}
	i := p.captionTitle()
	if i >= 0 && (best < besideDateline || bestEnd == i && p.longestTitle(bestAt, bestEnd) < 5) { // names of sections stand above it
		p.headline, p.headEnd = i, i+1
	} else if bestAt >= 0 {
		p.readTitle(bestAt, bestEnd)
	} else if i := p.lead - 1; i >= 0 && i+1 < len(p.lines) && p.lines[i].is(allCaps) && p.lines[i].phrase == phraseSection && p.lines[i].words > 1 {
		p.headline, p.headEnd = i, i+1 // the kind of text, such as an obituary has for a title
	}
}

// captionTitle returns the first line beside a dateline that opens with a word for pictures, or -1. Such a line is the headline of a page of
// pictures where nothing better stands beside a dateline: "[Video] Voi con được cứu".
func (p *page) captionTitle() int {
	for i := range p.lead {
		if l := &p.lines[i]; l.words >= 4 && l.words <= maxHeadline && p.opensAsCaption(l) && p.besideDate(i, i+1, true) {
			return i
		}
	}
	return -1
}

// besideDateline is what standing beside a dateline counts for a title, in words.
const besideDateline = 8

// titleScore tells how likely the run of lines from i to end holds the headline.
func (p *page) titleScore(i, end int) int {
	score := p.longestTitle(i, end)
	if score < 3 && end-i > 1 {
		return 0
	}
	if p.besideDate(i, end, score > 4 && end-i < maxTitleLines/2) {
		score += besideDateline
	}
	if i > 0 && (isBreadcrumb(&p.lines[i-1]) || p.isKickerLabel(i-1)) {
		score += 4
	}
	if i < 3 {
		score += 2
	}
	return score
}

// longestTitle returns the words of the longest line from i to end; 14 are as good as more.
func (p *page) longestTitle(i, end int) (words int) {
	for ; i < end; i++ {
		words = max(words, min(p.lines[i].words, 14))
	}
	return words
}

// besideDate reports whether a dateline stands right below the lines from i to end, or right above them where above holds. A day without a
// time may be the page's clock and counts only on a page without times.
func (p *page) besideDate(i, end int, above bool) bool {
	return p.datesTitle(end) || p.datesTitle(end+1) || above && p.datesTitle(i-1) && !p.titledAbove(i-1)
}

// titledAbove reports whether a line that could be the headline stands right above the datelines that end at line i: what follows them is
// then none, but a caption or a deck.
func (p *page) titledAbove(i int) bool {
	for i >= 0 && p.isDate(i) {
		i--
	}
	return i >= 0 && p.lines[i].words >= 7 && p.isTitle(i)
}

// datesTitle reports whether the line at i holds a dateline that may be a title's.
func (p *page) datesTitle(i int) bool {
	return i >= 0 && i < len(p.lines) && p.isDate(i) && (!p.timed || p.dates[p.lines[i].date-1].prints())
}

// readTitle finds the headline in a run of lines that could be titles: the last of them, with the line it continues; the line above
// is the kicker if it reads as one.
func (p *page) readTitle(from, end int) {
	if n := p.deckAt(from, end); n > 0 {
		end = n
	}
	if end-from >= 2 && p.isBelowTitle(end-1) {
		end--
	}
	last := end - 1
	p.headline, p.headEnd = last, end
	for p.headline > from && end-p.headline < maxTitleLines && p.continues(p.headline-1) {
		p.headline--
	}
	if p.headline-1 > from && p.lines[p.headline-1].is(endsColon) && !p.lines[p.headline-1].is(allCaps) && p.isCapsKicker(p.headline-2) {
		p.headline-- // a headline in two lines below a kicker in capitals
	}
	if p.headline > from && p.isKicker(p.headline-1) {
		p.kicker = p.headline - 1
		for p.kicker > from && p.headline-p.kicker < maxTitleLines && p.lines[p.kicker].is(allCaps) &&
			p.lines[p.kicker-1].is(allCaps) && !p.lines[p.kicker-1].is(endsColon) && p.lines[p.kicker-1].words >= 4 {
			p.kicker--
		}
	} else if p.headline > 0 && p.headline == from && (p.isKickerLabel(p.headline-1) || p.isDocumentKind(p.headline-1)) {
		p.kicker = p.headline - 1
	}
}

// isBelowTitle reports whether line i, the last of a run that could be a headline, is the name of the outlet or the author below it.
func (p *page) isBelowTitle(i int) bool {
	l, above := &p.lines[i], &p.lines[i-1]
	return above.words >= 7 && !above.is(endsColon) && l.words <= 5 && (l.is(titleCase) || isBarredName(l))
}

// isBarredName reports whether l is a person's name and a counter behind a bar: "Lê Thu | 3".
func isBarredName(l *line) bool {
	name, count, ok := strings.Cut(l.text, " | ")
	return ok && isNumber(count) && personShape(name) != signNone
}

// isCapsKicker reports whether the line at i is a kicker in capitals.
func (p *page) isCapsKicker(i int) bool { return p.lines[i].is(allCaps) && p.isKicker(i) }

// deckAt returns where the title ends if the last line of the run from i to end is a deck: a line below the headline, longer than it,
// that sums up without a full stop. Such a line becomes the lead.
func (p *page) deckAt(i, end int) int {
	if end-i < 2 {
		return 0
	}
	above, deck := &p.lines[end-2], &p.lines[end-1]
	if _, _, ok := namePair(above); ok {
		return 0 // a section
	}
	if deck.words < 14 || deck.words <= above.words+3 || above.words < 5 || above.is(endsColon|allCaps) || deck.is(allCaps|opensLower) ||
		p.continues(end-2) {
		return 0
	}
	p.deck = end - 1
	return end - 1
}

// continues reports whether the line below i goes on with the headline that i begins, or repeats it.
func (p *page) continues(i int) bool {
	a, b := &p.lines[i], &p.lines[i+1]
	if p.sameWords(a, b) && (len(a.text) <= keyBytes || a.text == b.text) {
		return true
	}
	if a.is(endsColon | endsStop | endsQuestion) {
		return false
	}
	if b.is(opensLower) {
		return a.words >= 4
	}
	return a.is(allCaps) && b.is(allCaps) &&
		hasAny(p.keyOf(b), "trên ", "tại ", "ở ", "cho ", "về ", "và ", "của ", "trong ", "để ", "với ", "từ ", "năm ", "giai đoạn ", "theo ", "nhằm ", "vào ", "đến ")
}

// isKicker reports whether the line at i, which stands above the headline, is a kicker rather than a section or a menu's last line.
func (p *page) isKicker(i int) bool {
	l := &p.lines[i]
	if l.is(endsColon) {
		return true
	}
	if l.is(allCaps) {
		menu := i > 1 && p.lines[i-1].is(allCaps) && p.lines[i-2].is(allCaps)
		return l.words >= 2 && !menu
	}
	if _, _, ok := namePair(l); ok {
		return false // a section
	}
	if l.words >= 5 || l.is(opensQuote) || strings.ContainsAny(l.text, "\"“") {
		return true
	}
	return false
}

// isKickerLabel reports whether the line at i is a kicker that could not be a title by itself: one word and a colon.
func (p *page) isKickerLabel(i int) bool {
	l := &p.lines[i]
	return l.is(endsColon) && l.words <= 16 && (l.phrase == phraseNone || l.phrase == phraseSection)
}

// isDocumentKind reports whether the line at i says in capitals what kind of document the page is, and the one below what it is about.
func (p *page) isDocumentKind(i int) bool {
	return p.lines[i].is(allCaps) && p.lines[i].phrase == phraseSection && prefixIn(concerns, p.lines[i+1].text) != ""
}

// concerns open the titles of documents.
var concerns = prefixesOf("Về việc ", "V/v ", "Về ")

// findSection finds the section names just above the title: a breadcrumb, a run of short lines that begins with a name out of the menu or
// stands alone, or else the one line right above it.
func (p *page) findSection() {
	p.section = -1
	top := p.titleTop()
	labelled := top > 0 && p.lines[top-1].phrase == phraseSection
	if start := p.titleStart(); top+1 < start && !labelled && p.isDate(top) && p.isSectionRun(top+1, start) {
		p.section = top + 1 // between the dateline and the headline
		return
	}
	for top > 0 && (p.lines[top-1].is(noLetters) && !p.isDate(top-1) || isSizeButton(&p.lines[top-1])) {
		top-- // a counter of comments, or a button for the size of letters
	}
	if top <= 0 {
		return
	}
	if top == 1 && sectionButtons[string(p.keyOf(&p.lines[0]))] {
		p.section = 0
		return
	}
	for i := max(0, top-3); i < top; i++ {
		l := &p.lines[i]
		if isBreadcrumb(l) && l.words <= 16 || p.opensTrail(i, top) {
			p.section = i
			return
		}
	}
	for i := max(0, top-3); i < top; i++ {
		if p.isSectionRun(i, top) &&
			(i == 0 || i == 1 && p.isDate(0) || p.isBelowClock(i, top) || p.repeatsAbove(i) ||
				p.endsMasthead(i-1) || isSectionPair(&p.lines[i]) && (p.isFurniture(i-1) || p.isDate(i-1))) {
			p.section = i
			return
		}
	}
	if i := top - 2; i > 0 && p.lines[i].phrase == phraseSection && p.lines[i+1].phrase == phraseSection && p.lines[i-1].phrase != phraseSection {
		p.section = i
		return
	}
	if i := top - 1; i > 0 && p.isSectionRun(i, top) && p.lines[i].signed == signNone && opensWithIssue(p.lines[i-1].text) {
		p.section = i
		return
	}
	if i := top - 1; p.lines[i].phrase == phraseSection ||
		p.isSectionRun(i, top) && p.lines[i].signed == signNone && isUpper(firstRune(p.lines[i].text)) {
		p.section = i
	}
}

// isBelowClock reports whether the lines from i to top stand right below the page's clock and one of them is known for a section.
func (p *page) isBelowClock(i, top int) bool {
	if i == 0 || !p.isDate(i-1) || p.isOwnDateline(i-1) {
		return false
	}
	for k := i; k < top; k++ {
		if p.lines[k].phrase == phraseSection {
			return true
		}
	}
	return false
}

// opensTrail reports whether a breadcrumb of one name a line begins at line i: the front page, and a section or two down to top.
func (p *page) opensTrail(i, top int) bool {
	return i+1 < top && string(p.keyOf(&p.lines[i])) == "trang chủ" && p.isSectionRun(i, top)
}

// endsMasthead reports whether line i is the paper's name or who it belongs to, below which no menu but the section stands.
func (p *page) endsMasthead(i int) bool {
	l := &p.lines[i]
	return l.phrase == phraseFooter || l.phrase == phraseNone && p.namesPaper(l)
}

// sectionButtons are the sections that buttons have the names of. With nothing else above the title they are its section.
var sectionButtons = barred("thời tiết|sự kiện|chuyên đề|giá vàng|hỏi - đáp|ý kiến|ý kiến bạn đọc|bình luận|hộp thư bạn đọc|diễn đàn bạn đọc")

// opensWithIssue reports whether s opens with the number of a magazine's issue, as stands in its masthead: "Số 114 - Tháng 12/2016".
func opensWithIssue(s string) bool {
	s, ok := strings.CutPrefix(s, "Số ")
	return ok && s != "" && isDigit(s[0])
}

// titleStart returns the first line of the title and its kicker.
func (p *page) titleStart() int {
	if p.kicker >= 0 {
		return p.kicker
	}
	return p.headline
}

// titleTop returns the first line of the title, its kicker and the dateline right above it.
func (p *page) titleTop() int {
	top := p.titleStart()
	if p.dateline < 0 {
		return top
	}
	at, buttons := p.dates[p.dateline].line, 0
	for top-1-buttons > at && p.lines[top-1-buttons].phrase == phraseNoise {
		buttons++
	}
	if at < top && top-buttons-at <= 2 {
		return at
	}
	return top
}

// isSectionRun reports whether the lines from i to top could all be names of sections.
func (p *page) isSectionRun(i, top int) bool {
	for ; i < top; i++ {
		l := &p.lines[i]
		if l.words > 6 || l.words > 4 && l.is(hasDigit) || l.signed == signName && l.phrase != phraseSection && l.words > 2 && !l.is(allCaps) ||
			l.is(endsStop|noLetters|hasURL|endsColon) || p.isMasthead(l) || l.phrase != phraseNone && l.phrase != phraseSection ||
			p.isDate(i) {
			return false
		}
	}
	return true
}

// isMasthead reports whether l names the paper itself or what day it is.
func (p *page) isMasthead(l *line) bool {
	return l.has(charColon) || p.namesPaper(l)
}

// namesPaper reports whether l is the name of a paper, of a site, or one that only sites have: "CafeBiz", "Sài Gòn Giải Phóng Online".
func (p *page) namesPaper(l *line) bool {
	if l.phrase == phraseSection {
		return isPaperName(l) && !sectionTags[string(p.keyOf(l))]
	}
	if l.phrase != phraseNone {
		return isOutletLine(p.keyOf(l))
	}
	return l.words == 1 && (l.has(charStop) || isCamel(l.text)) || isOutletLine(p.keyOf(l)) ||
		l.is(allCaps) && isSite(l.text) || endsAsPaper(l.text)
}

// repeatsAbove reports whether a line above i holds the words of line i, as the menu holds the breadcrumb's first name.
func (p *page) repeatsAbove(i int) bool {
	key := p.keyOf(&p.lines[i])
	for k := range i {
		if above := p.keyOf(&p.lines[k]); len(above) >= len(key) && bytes.Contains(above, key) {
			return true
		}
	}
	return false
}

// isMenu reports whether the line at i is a short one such as menus are made of.
func (p *page) isMenu(i int) bool {
	l := &p.lines[i]
	return l.words <= 4 && !p.isDate(i)
}

// isBreadcrumb reports whether l is names with arrows between: "Trang chủ > Chính trị".
func isBreadcrumb(l *line) bool {
	s := l.text
	if !l.has(charArrow|charSlash) || len(s) >= 120 || strings.HasSuffix(s, ".") || strings.Contains(s, "°") || isMenuBar(l) {
		return false // temperatures and menus have bars and slashes too
	}
	for i := 3; i < len(s); i++ {
		if arrow := prefixIn(arrows, s[i:]); arrow != "" && len(s) > i+len(arrow)+2 {
			return true
		}
	}
	return false
}

// isSectionPair reports whether l is two names with a dash between, one of them known as a section's: "An ninh - Trật tự", "VOV.VN - Xã hội".
func isSectionPair(l *line) bool {
	a, b, ok := namePair(l)
	return ok && (isSectionName(a) || isSectionName(b))
}

// namePair parts a line of two short names with a dash between: "Vấn đề - Sự kiện".
func namePair(l *line) (a, b string, ok bool) {
	if !l.has(charDash) || l.words > 7 || l.is(hasDigit) {
		return "", "", false
	}
	a, b, ok = strings.Cut(l.text, " - ")
	return a, b, ok && isUpper(firstRune(b)) && strings.Count(a, " ") < 3 && strings.Count(b, " ") < 3
}

// isMenuBar reports whether l is the names of a menu in a row: "Chính trị | Kinh tế | Xã hội | Pháp luật".
func isMenuBar(l *line) bool { return l.has(charArrow) && strings.Count(l.text, " | ") > 2 }

// arrows stand between the names of a breadcrumb.
var arrows = prefixesOf(" > ", " » ", " › ", " >> ", " / ", " → ", " | ", "»", "›")

func (p *page) isHeadline(i int) bool { return p.headline >= 0 && i >= p.headline && i < p.headEnd }

func (p *page) isKickerLine(i int) bool { return p.kicker >= 0 && i >= p.kicker && i < p.headline }

func (p *page) isSectionLine(i int) bool {
	return p.section >= 0 && i >= p.section && i < p.titleStart() && (p.lines[i].phrase != phraseNoise || i == 0) &&
		!p.lines[i].is(noLetters) && !p.isDate(i) && !p.isTopByline(i) && !p.isCounterLine(i) &&
		!isSizeButton(&p.lines[i])
}

// isSizeButton reports whether l is a button for the size of letters: "A+".
func isSizeButton(l *line) bool {
	return len(l.text) == 1 || len(l.text) == 2 && strings.IndexByte("+-", l.text[1]) >= 0
}

// isCounterLine reports whether line i counts readers or comments.
func (p *page) isCounterLine(i int) bool {
	l := &p.lines[i]
	return isDigit(l.text[0]) && isCounter(p.keyOf(l))
}

// isTopByline reports whether line i is an author's name above the headline: one who signs below the text too, or one that stands alone
// between the dateline, which a section is above, and the headline.
func (p *page) isTopByline(i int) bool {
	l := &p.lines[i]
	if l.signed == signNone || l.phrase != phraseNone || i >= p.titleStart() {
		return false
	}
	return p.bylineAt < len(p.lines) && p.sameWords(l, &p.lines[p.bylineAt]) ||
		i > 1 && i+1 == p.titleStart() && p.isOwnDateline(i-1) && p.lines[i-2].phrase == phraseSection
}

func (p *page) isHeadByline(i int) bool {
	if p.headline < 0 {
		return false
	}
	l := &p.lines[i]
	if i < p.headEnd {
		return p.isTopByline(i)
	}
	if i > 0 && p.sameWords(l, &p.lines[i-1]) {
		return false
	}
	s := l.signed
	if s == signWeak {
		most := 4
		if strings.Contains(l.text, " - ") && (p.isDate(i-1) || p.isDate(i+1)) {
			most = 10 // two and more persons beside the dateline
		}
		return l.words >= 2 && l.words <= most && l.phrase == phraseNone && !isOutletLine(p.keyOf(l)) &&
			!(l.is(opensKnown) && isToolbar(p.keyOf(l), l.words))
	}
	return (s == signName || s == signLabel) && !isOutletLine(p.keyOf(l)) || isBarredName(l)
}

// findHeadByline finds out whether a byline stands between headline and lead.
func (p *page) findHeadByline() {
	for i := max(p.headEnd, 0); i < p.lead && !p.headSigned; i++ {
		p.headSigned = !p.isDate(i) && p.isHeadByline(i)
	}
}

func (p *page) isHeadSource(i int) bool {
	l := &p.lines[i]
	return i >= p.headEnd && p.headline >= 0 && l.signed == signSource && hasAny(p.keyOf(l), "theo ", "nguồn", "voa", "rfa", "rfi", "bbc")
}

func (p *page) isRelatedPhrase(i int) bool {
	return i >= p.headEnd && p.lines[i].phrase == phraseRelated
}

func (p *page) isHeadAlt(i int) bool {
	return i >= p.headEnd && p.headline >= 0 && p.altAt(i) != altNone
}

func (p *page) isHeadCaption(i int) bool {
	l := &p.lines[i]
	if !l.credit.empty() || p.opensAsCaption(l) {
		return true
	}
	return i >= p.headEnd && p.headline >= 0 && l.words >= 6 && l.phrase == phraseNone && !isOutletLine(p.keyOf(l)) &&
		!(l.has(charDigit) && isIssue(l.text))
}
