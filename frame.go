package vietnews

import (
	"bytes"
	"errors"
	"strings"
)

// A page is the input as lines, with the few places that everything else is measured from. It is filled from the top of this file to
// the bottom, each step from those before.
type page struct {
	parser   *Parser
	text     string
	lines    []line
	fold     []byte   // memory of the lines' keys
	cleaner  cleaner  // memory of the line that is cleaned
	repaired []byte   // text of the lines that cleaning changed
	hashes   []uint32 // memory of the lines' hashes
	longest  int      // bytes of the longest line
	gappy    bool     // whether blank lines stand between most lines, so that lines without one belong together
	gap      bool     // whether the lines read last were blank
	gaps     int      // lines with a blank line before them
	repairs  repair   // what cleaning changed in lines that turned out blank

	dates      []dateAt // lines that hold a dateline, in order
	lead       int      // the lead's line, or len(lines)
	headline   int      // first line of the headline, or -1
	headEnd    int      // just past the last line of the headline
	kicker     int      // first line of the kicker, or -1; it ends where the headline begins
	deck       int      // line of a deck below the headline, which is the lead, or -1
	section    int      // first line of the section names just above the title, or -1
	dateline   int      // index into dates of the article's own dateline, or -1
	impossible int      // one more than the line of an impossible date, or 0
	updated    int      // index into dates of the update line, or -1
	tail       int      // first line after the body: bylines, keywords, links, comments, footer

	signedAhead  lookahead // for lastSigned
	linksAhead   lookahead // for linksOnly
	teasersAhead lookahead // for teasers
	tailAhead    lookahead // for tailOnly

	timed     bool       // whether a dateline of the head prints a time
	leadLinks int        // just past the lines with bullets right below the lead
	bylineAt  int        // first line of the tail that is signed by a person, or the number of lines
	cells     runOfCells // cells that were asked about last

	tagsFrom int       // line that keywords without a label begin at, or 0
	widgets  bool      // whether lists that are too long for the article's own links have begun
	links    int       // unfinished lines among the comments, such as lists of links are made of
	state    tailState // where rules are in the tail

	rulesOnly bool // whether to leave open lines to the rules' guess, for training
	usual     int  // words of the page's usual paragraph
	prose     int  // lines of the body below the lead that are long enough to be paragraphs for sure
	credits   int  // credited lines of the body
	alts      int  // alternative texts of the body
	shortOpen int  // short lines of the body that no mark ends
	shortDone int  // short lines of the body that a stop ends
}

// A dateAt is a dateline with the line it stands in.
type dateAt struct {
	line   int
	match  DatelineMatch
	letter bool // stands behind a place, as on letters and releases: "Hải Phòng, ngày 12 tháng 3 năm 2024"
}

// frame finds the places.
func (p *page) frame() {
	p.lead = p.findLead()
	p.findDates(0, min(p.lead+3, len(p.lines))) // lead, byline, dateline is an order that some papers print
	p.findTitle()
	p.refineLead()
	if p.lead == len(p.lines) && len(p.dates) == 0 && p.headline > 2 {
		p.headline, p.headEnd, p.kicker = -1, 0, -1 // the longest of a page's links
	}
	p.findTail()
	if len(p.dates) == 0 {
		p.findDates(p.tail, len(p.lines))
	}
	p.chooseDates()
	p.findSection()
	p.findLeadLinks()
	p.findByline()
	p.measure()
}

// isLong reports whether the line at i is as long as a lead or paragraph: a finished one of 18 words, or any of 26.
func (p *page) isLong(i int) bool {
	l := &p.lines[i]
	if l.words < 8 || l.phrase == phraseFooter || l.phrase == phraseRelated || l.phrase == phraseTags || l.is(opensLink|allCaps) || l.is(endsColon) && l.words < 20 || !l.credit.empty() && l.words < 45 {
		return false
	}
	if l.words >= 26 || l.words >= 18 && l.is(endsStop|endsQuestion) {
		return true
	}
	h := readLeadHead(l.text)
	return !h.agency.empty() && (l.is(endsStop) || l.words >= 14)
}

// isProse reports whether the line at i is long enough to be evidence of body text.
func (p *page) isProse(i int) bool {
	l := &p.lines[i]
	return l.phrase != phraseNoise && (l.words >= 40 || l.words >= 25 && l.is(endsStop|endsQuestion) && l.credit.empty())
}

// findLead returns the first long line that is not the headline.
func (p *page) findLead() int {
	title := false
	for i := range p.lines {
		l := &p.lines[i]
		if p.isLong(i) && (title || !p.isLongHeadline(i)) {
			return i
		}
		title = title || l.words >= 5 && l.phrase == phraseNone && !l.is(endsStop|noLetters) && !p.isDatelike(l)
	}
	return len(p.lines)
}

// isLongHeadline reports whether the long line at i is a headline: unfinished, with another long line just below.
func (p *page) isLongHeadline(i int) bool {
	l := &p.lines[i]
	if l.words > maxHeadline || l.is(endsStop) {
		return false
	}
	for k := i + 1; k < len(p.lines) && k <= i+6; k++ {
		if p.isLong(k) {
			return true
		}
	}
	return false
}

// maxTitleLines is the most lines of a headline, and of a kicker.
const maxTitleLines = 8

// maxHeadline is the most words of a headline.
const maxHeadline = 40

// findDates reads the datelines among the lines from i to end. Long lines hold no dateline.
func (p *page) findDates(i, end int) {
	for ; i < end; i++ {
		l := &p.lines[i]
		if l.words > 24 || !l.is(hasDigit) {
			continue
		}
		m, err := p.readDateline(l.text)
		if !m.IsZero() {
			p.addDate(dateAt{i, m, false})
		} else if m := p.placeDateline(l); !m.IsZero() {
			p.addDate(dateAt{i, m, true})
		} else if errors.Is(err, ErrImpossible) {
			p.impossible = i + 1
		}
	}
}

func (p *page) addDate(d dateAt) {
	p.dates = append(p.dates, d)
	p.lines[d.line].date = int32(len(p.dates))
	p.timed = p.timed || d.prints()
}

// prints reports whether d prints a time, or one that is relative.
func (d *dateAt) prints() bool { return d.match.HasTime || d.match.Relative }

// readDateline reads the dateline of a line, which a bar may part from the section or the author.
func (p *page) readDateline(s string) (DatelineMatch, error) {
	m, err := p.parser.readDateline(s)
	if bar := strings.Index(s, " | "); m.IsZero() && bar > 0 {
		if m, _ := p.parser.readDateline(s[:bar]); m.HasTime {
			return m, nil
		}
	}
	return m, err
}

// placeDateline reads a place and a day in full, as letters, statements and press releases print above or below their text.
func (p *page) placeDateline(l *line) DatelineMatch {
	n := placePrefix(l.text)
	if n == 0 || !strings.HasPrefix(l.text[n:], ", ngày ") {
		return DatelineMatch{}
	}
	m, _ := p.parser.readDateline(l.text[n+2:])
	m.Start += n + 2
	m.End += n + 2
	return m
}

// isDate reports whether the line at i holds a dateline.
func (p *page) isDate(i int) bool { return p.lines[i].date > 0 }

// isTitle reports whether the line at i could be a headline or kicker.
func (p *page) isTitle(i int) bool {
	l := &p.lines[i]
	if l.words < 2 || l.words > maxHeadline || l.phrase != phraseNone || l.is(opensLink|opensStar|noLetters|hasURL|fileName) || p.isDate(i) || !l.credit.empty() {
		return false
	}
	if l.is(endsStop) && strings.HasSuffix(l.text, ".") && !strings.HasSuffix(l.text, "...") {
		return false
	}
	if l.is(opensDash) || isBreadcrumb(l.text) || isCaptionOpener(l.key) || isOutletLine(l.key) && l.words <= 14 && i > 0 {
		return false
	}
	if isTicker(l.text, l.words) {
		return false
	}
	s := l.signed
	return s == signNone || s == signWeak && l.words > 2 || s == signName && l.words > 3 && l.is(allCaps)
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
	if bestAt >= 0 {
		p.readTitle(bestAt, bestEnd)
	}
}

// titleScore tells how likely the run of lines from i to end holds the headline.
func (p *page) titleScore(i, end int) int {
	score := 0
	for k := i; k < end; k++ {
		score = max(score, min(p.lines[k].words, 14))
	}
	if score < 3 && end-i > 1 {
		return 0
	}
	if p.besideDate(i, end, score > 4) {
		score += 8
	}
	if i > 0 && (isBreadcrumb(p.lines[i-1].text) || p.isKickerLabel(i-1)) {
		score += 4
	}
	if i < 3 {
		score += 2
	}
	return score
}

// besideDate reports whether a dateline stands right below the lines from i to end, or right above them where above holds. A day without a
// time may be the page's clock and counts only on a page without times.
func (p *page) besideDate(i, end int, above bool) bool {
	return p.datesTitle(end) || p.datesTitle(end+1) || above && p.datesTitle(i-1)
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
	if end-from == 2 && p.lines[from].words >= 7 && !p.lines[from].is(endsColon) && p.lines[from+1].words <= 5 && p.lines[from+1].is(titleCase) {
		end-- // the outlet's name below the headline
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
		for p.kicker > from && p.headline-p.kicker < maxTitleLines && p.lines[p.kicker].is(allCaps) && p.lines[p.kicker-1].is(allCaps) && !p.lines[p.kicker-1].is(endsColon) && p.lines[p.kicker-1].words >= 4 {
			p.kicker--
		}
	} else if p.headline > 0 && p.headline == from && p.isKickerLabel(p.headline-1) {
		p.kicker = p.headline - 1
	}
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
	if deck.words < 14 || deck.words <= above.words+3 || above.words < 5 || above.is(endsColon|allCaps) || deck.is(allCaps|opensLower) || p.continues(end-2) {
		return 0
	}
	p.deck = end - 1
	return end - 1
}

// continues reports whether the line below i goes on with the headline that i begins, or repeats it.
func (p *page) continues(i int) bool {
	a, b := &p.lines[i], &p.lines[i+1]
	if sameWords(a.key, b.key) && (len(a.text) <= keyBytes || a.text == b.text) {
		return true
	}
	if a.is(endsColon | endsStop | endsQuestion) {
		return false
	}
	if b.is(opensLower) {
		return a.words >= 4
	}
	return a.is(allCaps) && b.is(allCaps) && hasAny(b.key, "trên ", "tại ", "ở ", "cho ", "về ", "và ", "của ", "trong ", "để ", "với ", "từ ", "năm ", "giai đoạn ", "theo ", "nhằm ", "vào ", "đến ")
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

// refineLead moves the lead up to a short one: a finished line below the headline.
func (p *page) refineLead() {
	if p.headline < 0 {
		return
	}
	if p.deck >= 0 {
		p.lead = p.deck
		return
	}
	for i := p.headEnd; i < p.lead; i++ {
		l := &p.lines[i]
		if l.words >= 8 && l.is(endsStop|endsQuestion) && l.credit.empty() && l.phrase == phraseNone && !l.is(opensLink|opensStar|opensDash) && !p.isDate(i) && l.signed <= signWeak && p.altAt(i) == altNone {
			if p.lead < len(p.lines) && i+1 < p.lead && p.lead-i <= 3 && l.words < 12 {
				continue // a caption between the headline and the lead
			}
			p.lead = i
			return
		}
	}
	if p.lead == len(p.lines) {
		p.lead = p.shortLead()
	}
	if p.lead == len(p.lines) && len(p.dates) == 0 && len(p.lines) > 3 {
		p.headline, p.headEnd, p.kicker = -1, 0, -1 // a menu has no headline
	}
}

// shortLead finds a lead on a page without any long line.
func (p *page) shortLead() int {
	for i := p.headEnd; i < len(p.lines); i++ {
		l := &p.lines[i]
		if p.isDate(i) || l.phrase != phraseNone || !l.credit.empty() || l.signed >= signName {
			continue
		}
		if l.words >= 6 && l.is(endsStop|endsQuestion) || l.words >= 12 {
			return i
		}
	}
	return len(p.lines)
}

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
	for i := p.lead; i < limit; i++ {
		if p.isProse(i) {
			seen++
			continue
		}
		if i > p.lead && p.endsBody(i, limit, prose-seen, seen) {
			p.tail = i
			return
		}
	}
}

// findLimit returns the first line below the lead that no article outlives: comments or the footer.
func (p *page) findLimit() int {
	prose := p.lastProse(2)
	for i := p.lead + 1; i < len(p.lines); i++ {
		switch p.lines[i].phrase {
		case phraseComments:
			return i
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
	if l.phrase == phraseRelated || l.phrase == phraseTags {
		return after == 0 || after*4 <= before && p.signedAbove(i)
	}
	if p.bareTags(i, limit) {
		p.tagsFrom = i
		return true
	}
	if s < signWeak {
		return false
	}
	if p.isCreditOnly(i) && !p.lastSigned(i, limit) {
		return false // "Ảnh: X" under a picture
	}
	if s == signLabel && after == 0 && l.credit.empty() {
		return true
	}
	if after > 0 {
		if s == signWeak && l.words > 1 && i+1 < limit && (p.lines[i+1].phrase == phraseRelated || p.lines[i+1].phrase == phraseTags) {
			return p.teasers(i+1, limit)
		}
		return s >= signName && (s < signSource || i+1 < limit && p.lines[i+1].phrase != phraseNone) && (after*4 <= before || after <= 2 && before >= after) && p.teasers(i+1, limit)
	}
	if s == signWeak {
		return p.lastWeak(i, limit)
	}
	return p.lastSigned(i, limit) || p.linksOnly(i, limit) || l.phrase == phraseNone && p.tailOnly(i+1, limit)
}

// bareTags reports whether a list of keywords without a label begins at line i: two and more short unfinished lines between a finished one
// and a label or the end.
func (p *page) bareTags(i, limit int) bool {
	if !p.lines[i-1].is(endsStop|endsMark) && p.lines[i-1].credit.empty() {
		return false
	}
	n := 0
	for k := i; k < limit && p.lines[k].phrase == phraseNone; k++ {
		l := &p.lines[k]
		if l.words > 4 || l.is(endsStop|endsColon|endsQuestion|noLetters|opensDash|opensStar|opensNumber) || !l.credit.empty() || l.signed >= signName {
			return false
		}
		n++
	}
	return n > 1 && (i+n < limit || limit < len(p.lines))
}

// signedAbove reports whether a byline stands right above line i.
func (p *page) signedAbove(i int) bool {
	for k := i - 1; k > p.lead && k >= i-2; k-- {
		if p.lines[k].signed >= signName {
			return true
		}
	}
	return false
}

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

// lastSigned reports whether nothing but signatures follows line i before limit or a label.
func (p *page) lastSigned(i, limit int) bool {
	return p.signedAhead.first(p, i+1, limit, (*page).judgeSigned) != no
}

func (p *page) judgeSigned(k int) verdict {
	l := &p.lines[k]
	if l.phrase != phraseNone || p.isLink(k) {
		return yes
	}
	if l.signed == signNone && !l.is(noLetters) && !p.isDatelike(l) {
		return no
	}
	return undecided
}

// isDatelike reports whether l is a short line that holds a dateline.
func (p *page) isDatelike(l *line) bool {
	if l.datelike == undecided {
		l.datelike = no
		if l.words <= 14 && l.is(hasDigit) {
			if m, _ := p.parser.readDateline(l.text); !m.IsZero() {
				l.datelike = yes
			}
		}
	}
	return l.datelike == yes
}

// lastWeak reports whether a line with only the shape of a name ends the body: it follows a finished line and nothing but signatures,
// labels or links come after.
func (p *page) lastWeak(i, limit int) bool {
	l := &p.lines[i]
	if p.lastSigned(i, limit) {
		return l.words >= 2 || i+1 == limit || p.lines[i+1].phrase != phraseNone
	}
	return l.words >= 2 && p.linksOnly(i, limit)
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

// isLink reports whether the line at i is marked as a link. An arrow alone is a button.
func (p *page) isLink(i int) bool { return p.lines[i].is(opensLink) && !p.lines[i].is(noLetters) }

// chooseDates picks the article's own dateline. Of the candidates above the lead the nearest to the headline wins, one with a time
// before one without; a clock at the top of the page, far from the headline, loses to any other and is none if a menu follows it.
func (p *page) chooseDates() {
	p.dateline, p.updated = -1, -1
	best := -1000
	for k := range p.dates {
		if score := p.dateScore(k); score > best {
			best, p.dateline = score, k
		}
	}
	if best < 0 {
		p.dateline = -1
		return
	}
	p.splitUpdated()
}

// dateScore tells how likely the k-th dateline is the article's own. Below zero it is none.
func (p *page) dateScore(k int) int {
	d := &p.dates[k]
	if d.line >= p.tail && p.tail < len(p.lines) {
		return p.tailDateScore(d)
	}
	score := 40
	if d.letter {
		score = 15
	}
	anchor := p.headline
	if anchor < 0 {
		anchor = p.lead
	}
	distance := 0
	if d.line < anchor {
		distance = anchor - d.line
		if p.kicker >= 0 && d.line < p.kicker {
			distance--
		}
	} else if d.line > p.headEnd {
		distance = (d.line - p.headEnd + 1) / 2
	}
	score -= min(distance*3, 36)
	if d.match.HasTime || d.match.Relative {
		score += 12
	} else if d.match.HasWeekday && d.line < anchor && distance > 3 {
		return -1 // the page's own clock
	}
	return score
}

// tailDateScore judges a dateline below the body: it counts only right there, by itself, before any links or comments.
func (p *page) tailDateScore(d *dateAt) int {
	if d.match.Relative || d.line-p.tail > 4 {
		return -1
	}
	for i := p.tail; i < d.line; i++ {
		if p.lines[i].phrase != phraseNone || p.isLink(i) {
			return -1
		}
	}
	return 10
}

// splitUpdated tells the update line from the dateline when both stand in the head.
func (p *page) splitUpdated() {
	own := &p.dates[p.dateline]
	for k := range p.dates {
		d := &p.dates[k]
		if k == p.dateline || d.line > p.lead && own.line <= p.lead || d.match.Label == own.match.Label {
			continue
		}
		if abs(d.line-own.line) > 3 {
			continue
		}
		if own.match.Label == LabelUpdated {
			p.updated, p.dateline = p.dateline, k
		} else {
			p.updated = k
		}
		return
	}
}

func abs(n int) int { return max(n, -n) }

// findSection finds the section names just above the title: a breadcrumb, or a run of short lines that begins with a name out of the
// menu, one of the table, or stands alone.
func (p *page) findSection() {
	p.section = -1
	top := p.titleTop()
	if top <= 0 {
		return
	}
	for i := max(0, top-3); i < top; i++ {
		l := &p.lines[i]
		if isBreadcrumb(l.text) && l.words <= 16 {
			p.section = i
			return
		}
	}
	for i := max(0, top-3); i < top; i++ {
		if p.isSectionRun(i, top) && (i == 0 || p.repeatsAbove(i)) {
			p.section = i
			return
		}
	}
	if i := top - 2; i > 0 && p.lines[i].phrase == phraseSection && p.lines[i+1].phrase == phraseSection && p.lines[i-1].phrase != phraseSection {
		p.section = i
		return
	}
	if i := top - 1; p.lines[i].phrase == phraseSection && (i == 0 || !p.isMenu(i-1)) {
		p.section = i
	}
}

// titleTop returns the first line of the title, its kicker and the dateline right above it.
func (p *page) titleTop() int {
	top := p.headline
	if p.kicker >= 0 {
		top = p.kicker
	}
	if p.dateline >= 0 {
		if at := p.dates[p.dateline].line; at < top && (top < 0 || top-at <= 2) {
			top = at
		}
	}
	return top
}

// isSectionRun reports whether the lines from i to top could all be names of sections.
func (p *page) isSectionRun(i, top int) bool {
	for ; i < top; i++ {
		l := &p.lines[i]
		if l.words > 6 || l.signed == signName && l.phrase != phraseSection && l.words > 2 && !l.is(allCaps) || l.is(endsStop|noLetters|hasURL|endsColon) || l.phrase != phraseNone && l.phrase != phraseSection || p.isDate(i) {
			return false
		}
	}
	return true
}

// repeatsAbove reports whether a line above i holds the words of line i, as the menu holds the breadcrumb's first name.
func (p *page) repeatsAbove(i int) bool {
	key := p.lines[i].key
	for k := range i {
		if above := p.lines[k].key; len(above) >= len(key) && bytes.Contains(above, key) {
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

// isBreadcrumb reports whether s is names with arrows between: "Trang chủ > Chính trị".
func isBreadcrumb(s string) bool {
	if len(s) >= 120 || strings.HasSuffix(s, ".") {
		return false
	}
	for i := 3; i < len(s); i++ {
		if arrow := prefixIn(arrows, s[i:]); arrow != "" && len(s) > i+len(arrow)+2 {
			return true
		}
	}
	return false
}

// arrows stand between the names of a breadcrumb.
var arrows = prefixesOf(" > ", " » ", " › ", " >> ", " / ", " → ", " | ", "»", "›")

// sameWords reports whether two folded lines have the same letters, whatever stops, dashes and numbers close them.
func sameWords(a, b []byte) bool { return bytes.Equal(trimKey(a), trimKey(b)) }
