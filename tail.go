package vietnews

import (
	"bytes"
	"strings"
)

// The lines after the body: where they begin, and what they are.

// findTail finds where the body ends.
func (p *page) findTail() {
	limit := p.findLimit()
	p.tail = limit
	prose := 0
	for i := p.lead; i < limit; i++ {
		if p.isProse(i) {
			prose++
		}
	}
	seen := 0
	p.credits = 0 // so far
	for i := p.lead; i < limit; i++ {
		if !p.lines[i].credit.empty() {
			p.credits++
		}
		if p.isProse(i) {
			seen++
			continue
		}
		if i > p.lead && !p.goesOnInVerse(i, limit) && p.endsBody(i, limit, prose-seen, seen) {
			p.tail = i
			return
		}
	}
}

// findLimit returns the first line below the lead that no article outlives: comments or the footer.
func (p *page) findLimit() int {
	prose := p.lastProse(2)
	begun := false
	for i := p.lead + 1; i < len(p.lines); i++ {
		begun = begun || p.lines[i].words >= 15
		switch p.lines[i].phrase {
		case phraseComments:
			if begun || prose < i {
				return i
			} // else a button between the lead and the text
		case phraseContact:
			if i+1 < len(p.lines) && p.lines[i+1].phrase != phraseFooter && p.lines[i-1].phrase != phraseFooter {
				continue
			}
			fallthrough
		case phraseFooter:
			if i >= prose {
				return i
			}
		}
	}
	return len(p.lines)
}

// lastProse returns the n-th line of prose from the end, or -1.
func (p *page) lastProse(n int) int {
	for i := len(p.lines) - 1; i >= 0; i-- {
		if p.isProse(i) {
			if n--; n == 0 {
				return i
			}
		}
	}
	return -1
}

func (p *page) proseIn(i, end int) (n int) {
	for ; i < end; i++ {
		if p.isProse(i) {
			n++
		}
	}
	return n
}

// endsBody reports whether the tail begins at line i, where after counts the lines of prose from there to limit, before those above.
func (p *page) endsBody(i, limit, after, before int) bool {
	l := &p.lines[i]
	s := l.signed
	if after == 0 && before > 0 && p.credits > 0 && p.lines[i-1].is(endsStop) && p.bareLinks(i, limit) {
		return true
	}
	if l.phrase == phraseNoise {
		return after == 0 && before > 0 && p.looseOnly(i+1, limit) // buttons below the text
	}
	if l.phrase == phraseRelated || l.phrase == phraseTags {
		single := l.phrase == phraseRelated && l.has(charColon) && !l.is(endsColon) // "Xem thêm: …" may stand amid the text
		return after == 0 && !p.goesOn(i+1, limit) && (!single || p.looseOnly(i+1, limit))
	}
	if p.bareTags(i, limit) {
		p.tagsFrom = i
		return true
	}
	if after == 0 && p.isOfficeLine(i) {
		return true
	}
	if s < signWeak || s < signLabel && !p.lines[i-1].is(endsStop) && p.isCellLike(i-1) && p.inTable(i) {
		return false // nobody signs amid a table
	}
	if p.isCreditOnly(i) && !p.lastSigned(i, limit) {
		return false // "Ảnh: X" under a picture
	}
	if s == signLabel && after == 0 && l.credit.empty() {
		return true
	}
	if after > 0 {
		return p.endsAboveProse(i, limit, after, before)
	}
	if s == signWeak {
		return p.lastWeak(i, limit)
	}
	return p.lastSigned(i, limit) || p.linksOnly(i, limit) ||
		l.phrase == phraseNone && (p.tailOnly(i+1, limit) || p.lines[i-1].is(endsStop) && p.looseOnly(i+1, limit))
}

// goesOnInVerse reports whether lines that a break tore off, or of free verse, stand not far below line i, before any label: three of five words
// and more that open in small letters. Keywords begin right below a name or a finished line.
func (p *page) goesOnInVerse(i, limit int) bool {
	const look, enough = 12, 3
	if i+1 < limit && p.lines[i+1].is(opensLower) && (p.lines[i].signed != signNone || p.lines[i-1].is(endsStop)) {
		return false
	}
	n := 0
	for k := i + 1; k < min(limit, i+look) && n < enough && p.lines[k].phrase == phraseNone; k++ {
		if l := &p.lines[k]; l.is(opensLower) && l.words >= 5 {
			n++
		}
	}
	return n == enough
}

// goesOn reports whether two finished lines follow each other not far below i, before any label: the text goes on below a link or two,
// although in paragraphs too short to be prose for sure.
func (p *page) goesOn(i, limit int) bool {
	for k := i; k+1 < min(limit, i+maxInlineLinks+2) && p.lines[k].phrase == phraseNone; k++ {
		if p.isSentence(k) && p.isSentence(k+1) {
			return true
		}
	}
	return false
}

// maxInlineLinks is the most links that stand together amid a text.
const maxInlineLinks = 2

// isSentence reports whether line i is a finished one that nothing says is a caption or link.
func (p *page) isSentence(i int) bool {
	l := &p.lines[i]
	return l.words >= 8 && l.is(endsStop) && l.phrase == phraseNone && l.credit.empty()
}

// endsAboveProse reports whether the tail begins at signature i although lines of prose follow, as the teasers of links and whole other
// stories do.
func (p *page) endsAboveProse(i, limit, after, before int) bool {
	l := &p.lines[i]
	labelled := i+1 < limit && p.lines[i+1].phrase != phraseNone
	listed := labelled && (p.lines[i+1].phrase == phraseRelated || p.lines[i+1].phrase == phraseTags)
	few := after*4 <= before
	switch {
	case listed && l.signed >= signName && few:
		return true // what is so short is of another story, even with its paragraphs in full
	case listed && l.signed == signWeak && l.words > 1:
		return p.teasers(i+1, limit)
	case l.signed < signName || l.signed == signSource && !labelled || l.words == 1 && !p.lines[i-1].is(endsStop):
		return false
	}
	return (few || after <= 2 && before >= after) && p.teasers(i+1, limit)
}

// bareTags reports whether a list of keywords without a label begins at line i: two and more short unfinished lines, between a finished one
// and a label or the end, or below any line if the first opens in small letters.
func (p *page) bareTags(i, limit int) bool {
	if !p.lines[i-1].is(endsStop|endsMark) && p.lines[i-1].credit.empty() && !p.lines[i].is(opensLower) {
		return false
	}
	n := 0
	for k := i; k < limit; k++ {
		l := &p.lines[k]
		if n == maxTags {
			return false
		}
		if l.phrase != phraseNone && (l.phrase != phraseSection || k == i && !l.is(opensLower)) {
			break
		}
		if l.words > 4 && !(l.is(opensLower) && l.words <= maxKeyword) ||
			l.is(endsStop|endsColon|endsQuestion|noLetters|opensDash|opensStar|opensNumber) || !l.credit.empty() ||
			l.signed >= signName && !isPlaceName(l) {
			return false
		}
		n++
	}
	return n > 1 && (i+n < limit || limit < len(p.lines))
}

// maxTags is the most keywords of an article.
const maxTags = 40

// teasers reports whether every line of prose from i to end stands below a short line, as the teasers of links do.
func (p *page) teasers(i, end int) bool {
	return i >= end || !p.isProse(i) && p.teasersAhead.first(p, i+1, end, (*page).judgeTeaser) != no
}

func (p *page) judgeTeaser(k int) verdict {
	if p.isProse(k) && (p.isProse(k-1) || p.lines[k-1].is(endsStop)) {
		return no
	}
	return undecided
}

// tailOnly reports whether the lines from i to end are such as follow a byline: signatures, labels, short links.
func (p *page) tailOnly(i, end int) bool {
	return p.tailAhead.first(p, i, end, (*page).judgeTail) != no
}

func (p *page) judgeTail(k int) verdict {
	l := &p.lines[k]
	if l.phrase != phraseNone {
		return yes
	}
	if l.signed >= signName || l.is(noLetters) || p.isLink(k) || !l.is(endsStop) && l.words <= 6 || p.isDatelike(l) {
		return undecided
	}
	return no
}

// looseOnly reports whether no line from i to end, or to a label before it, is a finished one, credited or an item, as those of the body
// are. Notes in brackets may be finished.
func (p *page) looseOnly(i, end int) bool {
	return p.looseAhead.first(p, i, end, (*page).judgeLoose) != no
}

func (p *page) judgeLoose(k int) verdict {
	switch l := &p.lines[k]; {
	case l.phrase != phraseNone && l.phrase != phraseNoise:
		return yes
	case l.phrase == phraseNone && (!l.credit.empty() || l.is(opensNumber|opensDash) || l.words >= 8 && l.is(endsStop|endsQuestion) && l.text[0] != '('):
		return no
	}
	return undecided
}

// linksBelow is looseOnly for lines of which finished ones may stand below those that no stop ends, as the teasers of links do.
func (p *page) linksBelow(i, end int) bool {
	return p.pairsAhead.first(p, i, end, (*page).judgePair) != no
}

func (p *page) judgePair(k int) verdict {
	l, above := &p.lines[k], &p.lines[k-1]
	if l.credit.empty() && l.phrase == phraseNone && (l.is(endsQuestion) || above.words >= 5 && !above.is(endsStop)) {
		return undecided // links may ask
	}
	return p.judgeLoose(k)
}

// lastSigned reports whether nothing but signatures follows line i before limit or a label.
func (p *page) lastSigned(i, limit int) bool {
	return p.signedAhead.first(p, i+1, limit, (*page).judgeSigned) != no
}

func (p *page) judgeSigned(k int) verdict {
	l := &p.lines[k]
	if l.phrase != phraseNone || p.isLink(k) {
		return yes
	}
	if l.signed == signNone && !l.is(noLetters) && !p.isDatelike(l) && !p.isOfficeLine(k) {
		return no
	}
	return undecided
}

// lastWeak reports whether a line with only the shape of a name ends the body: it follows a finished line and nothing but signatures,
// labels or links come after.
func (p *page) lastWeak(i, limit int) bool {
	l := &p.lines[i]
	if p.lastSigned(i, limit) {
		return l.words >= 2 || i+1 == limit || p.lines[i+1].phrase != phraseNone
	}
	if l.words < 2 || p.linksOnly(i, limit) || p.signsHead(l) {
		return l.words >= 2
	}
	above := &p.lines[i-1]
	return l.words <= 5 && above.is(endsStop) && (p.tailOnly(i+1, limit) || above.words >= 15 && p.linksBelow(i+1, limit))
}

// linksOnly reports whether line i follows a finished line, and unfinished lines such as links are made of stand between it and a label.
func (p *page) linksOnly(i, limit int) bool {
	if !p.lines[i-1].is(endsStop) {
		return false
	}
	switch p.linksAhead.first(p, i+1, limit, (*page).judgeLink) {
	case yes:
		return true
	case no:
		return false
	}
	return limit < len(p.lines) && limit > i+1
}

// bareLinks reports whether line i and one and more below it could be links and nothing else stands between them and a label.
func (p *page) bareLinks(i, limit int) bool {
	if i+1 >= limit || !p.isBareLink(i) || !p.isBareLink(i+1) {
		return false
	}
	found := p.bareAhead.first(p, i, limit, (*page).judgeBareLink)
	return found == yes || found == undecided && limit < len(p.lines)
}

func (p *page) judgeBareLink(k int) verdict {
	l := &p.lines[k]
	switch {
	case l.phrase != phraseNone:
		return yes
	case p.isBareLink(k), l.words <= 4 && p.standsOpen(k) && (l.signed == signNone || isPlaceName(l) || l.signed == signWeak && p.isSmallTag(k+1)):
		return undecided // keywords may stand below the links; above the author's name would be captions
	}
	return no
}

// isSmallTag reports whether line i is a few words in small letters, as keywords are.
func (p *page) isSmallTag(i int) bool {
	return i < len(p.lines) && p.lines[i].is(opensLower) && p.lines[i].words <= 4 && p.standsOpen(i)
}

func (p *page) judgeLink(k int) verdict {
	l := &p.lines[k]
	if l.phrase != phraseNone {
		return yes
	}
	if l.is(endsStop) || !l.credit.empty() || l.words < 5 {
		return no
	}
	return undecided
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
	if p.state == inComments && p.lines[i].phrase != phraseComments && p.lines[i-1].phrase == phraseComments && p.tagsBelow(i) {
		p.state = inTags
	}
	switch p.lines[i].phrase {
	case phraseNone:
		l := &p.lines[i]
		if isPublisher(p.keyOf(l)) {
			p.state = inFooter
		}
		if p.state == inRelated && l.signed >= signWeak && p.signsHead(l) {
			p.state = inSignature // below links amid the end of the text
		}
		if p.state == inTags && (l.words > maxKeyword || l.words > 4 && p.lines[i-1].text[0] == '#') ||
			p.state <= inTags && l.is(endsColon) && l.words <= maxKeyword {
			p.state = inRelated // links below no label, or below one that no table knows
		}
		if p.state == inComments && p.lines[i-1].phrase == phraseComments && p.isDatedLink(i) && p.isDatedLink(i+2) {
			p.state = inRelated // nobody has commented
		}
		if p.state == inComments && l.words >= 8 && !l.is(endsStop) {
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
		if p.state < inComments || p.state == inComments && p.tagLabel(&p.lines[i]) < len(p.lines[i].text) {
			p.state = inTags
		}
	case phraseComments:
		p.state = inComments
	case phraseFooter, phraseContact:
		p.state = inFooter
	}
}

// isPublisher reports whether a folded line says who publishes the paper, or by whose leave: "Báo … - Cơ quan của …".
func isPublisher(key []byte) bool {
	if !hasAny(key, "báo ", "đài ", "tạp chí ", "cổng ") {
		return false
	}
	for _, w := range [...]string{"- cơ quan ", ", cơ quan của ", "giấy phép số", "giấy phép xuất bản", "giấy phép hoạt động"} {
		if bytes.Contains(key, []byte(w)) {
			return true
		}
	}
	return false
}

// tagsBelow reports whether keywords without a label begin at line i, right below a button for comments, and a list of links follows: two and
// more, one of them in small letters, and the first no reader's name.
func (p *page) tagsBelow(i int) bool {
	n, small := 0, false
	for k := i; k < min(len(p.lines), i+maxTags); k++ {
		l := &p.lines[k]
		switch {
		case l.phrase == phraseRelated:
			return n > 1 && small
		case l.phrase != phraseNone && l.phrase != phraseSection && !isSmallTopic(l), l.words > 5, p.isDatelike(l),
			k == i && l.signed >= signWeak && !isPlaceName(l), l.is(endsStop | endsColon | endsQuestion | noLetters), !l.credit.empty():
			return false
		default:
			n, small = n+1, small || l.is(opensLower)
		}
	}
	return false
}

// isDatedLink reports whether line i is an unfinished one above a date, as the links of some lists are. Comments have their authors' names
// there.
func (p *page) isDatedLink(i int) bool {
	if i+1 >= len(p.lines) {
		return false
	}
	l := &p.lines[i]
	return l.words >= 5 && !l.is(endsStop|endsQuestion) && l.signed == signNone && l.phrase == phraseNone &&
		!p.isDatelike(l) && p.isDatelike(&p.lines[i+1])
}

// maxKeyword is the most words of a keyword.
const maxKeyword = 7

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
	l := &p.lines[i]
	s := l.signed
	if p.state > inRest || p.state == inRest && s != signLabel {
		return false
	}
	if p.state == inSignature && p.isOfficeLine(i) {
		return true
	}
	if p.state != inSignature {
		return (s == signLabel || s == signName && !p.bylineAbove(i)) && l.phrase == phraseNone
	}
	switch s {
	case signLabel, signName:
		if s == signName && l.words == 1 && p.bylineAbove(i) && p.lines[i-1].signed == signNone && p.lines[i-1].phrase == phraseNone {
			return false // an acronym among keywords
		}
		return !p.isCreditOnly(i) || p.bylineAbove(i) || i+1 < len(p.lines) && p.lines[i+1].signed == signLabel
	case signWeak:
		if p.headSigned && (p.tagsFrom == i || p.isSmallTag(i+1)) && !p.signsHead(l) {
			return false // the first of the keywords or a place among them, on a page whose author stands under the headline
		}
		return l.words > 1 && (i == p.tail || p.signsHead(l)) || p.lines[i-1].signed != signNone && !p.bylineAbove(i)
	}
	return false
}

// isOfficeLine reports whether line i is the office that a text comes from, or where its author works: the last line above a label or the
// end, below a finished one or a name.
func (p *page) isOfficeLine(i int) bool {
	l := &p.lines[i]
	if l.signed != signNone || l.words > 12 || l.words < 2 || l.is(endsStop|endsColon|endsQuestion|noLetters) ||
		l.phrase != phraseNone || !l.credit.empty() || i+1 < len(p.lines) && p.lines[i+1].phrase == phraseNone && !p.isFurniture(i+1) {
		return false
	}
	above := &p.lines[i-1]
	if above.signed >= signName && l.text[0] == '(' && l.is(endsBracket) {
		return true // "(phường 4, quận 10)", below a reader's name
	}
	if above.signed >= signWeak && l.is(endsBracket) && suffixRole(strings.Trim(l.text, "()")) != "" {
		return true // "(tổng hợp)"
	}
	return (above.is(endsStop) || above.signed >= signName) && !l.is(hasDigit) && isOffice(cutDegree(l.text))
}

// cutDegree cuts a degree with a comma behind it, which stands before the office of an author: "TS, Viện …".
func cutDegree(s string) string {
	if i := strings.Index(s, ", "); i > 0 && i <= 8 && isCapitals(s[:1]) && strings.IndexByte(s[:i], ' ') < 0 {
		return s[i+2:]
	}
	return s
}

// maxBylineGap is the most lines between the headline and the author's name.
const maxBylineGap = 8

// signsHead reports whether a byline under the headline says the same as l.
func (p *page) signsHead(l *line) bool {
	for i := max(p.headEnd, 0); i < min(p.lead, p.headEnd+maxBylineGap); i++ {
		if head := &p.lines[i]; head.signed != signNone &&
			(p.sameWords(head, l) || head.signed == signLabel && strings.HasSuffix(head.text, " "+l.text)) {
			return true
		}
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

// isSource reports whether line i names a source. The name of a province is none among keywords, or below a source.
func (p *page) isSource(i int) bool {
	l := &p.lines[i]
	if l.signed != signSource || p.state != inSignature && !(p.state <= inRest && (l.is(hasURL|opensLower) || l.has(charColon))) {
		return false
	}
	above := &p.lines[i-1]
	if isPlaceName(l) && above.signed == signNone && above.phrase == phraseNone && !above.is(endsStop|endsMark) {
		return false // among keywords without a label
	}
	return !isPlaceName(l) || (p.tagsFrom == 0 || i <= p.tagsFrom) && above.signed != signSource
}

// isTailCaption reports whether line i is a caption that stands below the byline, above any labels.
func (p *page) isTailCaption(i int) bool { return p.state == inSignature && p.isCredited(i) }

func (p *page) isTag(i int) bool {
	l := &p.lines[i]
	if p.state == inTags {
		if l.phrase != phraseTags && p.isFurniture(i) && !isSmallTopic(l) {
			return false
		}
		return l.phrase == phraseTags || isSmallTopic(l) || l.words <= maxKeyword && l.phrase == phraseNone && !p.isDatelike(l) ||
			l.phrase == phraseSection
	}
	if l.words > 4 && !p.isLongTag(i) || l.is(endsStop|endsColon|noLetters|hasURL) || l.phrase != phraseNone && l.phrase != phraseSection {
		return false
	}
	signed := p.state == inSignature && (p.bylineAbove(i) || p.tagsFrom > 0 || p.headSigned)
	return (signed || p.state <= inRest && l.is(opensLower)) && !p.isFurniture(i) && !p.isDatelike(l)
}

// isLongTag reports whether line i may be a keyword of more than four words without a label: one in small letters, as no link is, or the name of an
// office above one.
func (p *page) isLongTag(i int) bool {
	l := &p.lines[i]
	return l.words <= maxKeyword && (l.is(opensLower) || p.isSmallTag(i+1) && isOffice(l.text))
}

// isSmallTopic reports whether l is a few words in the small letters of Vietnamese keywords, which may be the name of a button or column too: "thời
// tiết".
func isSmallTopic(l *line) bool {
	return (l.phrase == phraseNoise || l.phrase == phraseNone) && l.words <= 4 && l.is(opensLower) &&
		strings.IndexFunc(l.text, func(r rune) bool { return r >= 0x80 }) >= 0
}

// isRelatedDate reports whether line i is the date that stands below a link.
func (p *page) isRelatedDate(i int) bool {
	l := &p.lines[i]
	return p.state == inRelated && (p.isDatelike(l) || l.is(noLetters) && isDayOrTime(l.text))
}

// isDayOrTime reports whether s is two numbers, as a day without a year and a time of day are, or a day with two digits for its year: "(08/07)",
// "13:20", "23.03.11".
func isDayOrTime(s string) bool {
	s = strings.Trim(s, "()[] ")
	if day, rest, ok := strings.Cut(s, "."); ok {
		month, year, _ := strings.Cut(rest, ".")
		return len(s) == len("23.03.11") && isNumber(day) && isNumber(month) && len(year) == 2 && isNumber(year)
	}
	i := strings.IndexAny(s, "/:-")
	return i > 0 && i <= 2 && len(s) <= 5 && isNumber(s[:i]) && isNumber(s[i+1:])
}

func (p *page) isComment(i int) bool { return p.state == inComments }

func (p *page) isFooter(i int) bool { return p.state == inFooter }

func (p *page) isRelated(i int) bool {
	l := &p.lines[i]
	if p.isLink(i) || p.state == inRelated {
		return l.phrase != phraseNoise && !(l.is(allCaps) && p.namesPaper(l))
	}
	return p.state <= inRest && (l.words >= 5 || p.isDate(i))
}
