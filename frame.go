package vietnews

import (
	"bytes"
	"strings"
)

// A page is the input as lines, with the few places that everything else is measured from. It is filled from the top of this file to
// the bottom, each step from those before.
type page struct {
	parser   *Parser
	text     string
	lines    []line
	fold     []byte   // memory of the lines' keys
	glance   glance   // at the line read last
	cleaner  cleaner  // memory of the line that is cleaned
	repaired []byte   // text of the lines that cleaning changed
	warned   int      // how many of them earn warnings
	hashes   []uint32 // memory of the lines' hashes
	longest  int      // bytes of the longest line
	gappy    bool     // whether blank lines stand between most lines, so that lines without one belong together
	gap      bool     // whether the lines read last were blank
	gaps     int      // lines with a blank line before them
	repairs  repair   // what cleaning changed in lines that turned out blank
	end      int      // offset in text up to which lines were read
	unsure   int      // offset in text from which the rules' confidences say nothing

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
	looseAhead   lookahead // for looseOnly
	pairsAhead   lookahead // for linksBelow
	bareAhead    lookahead // for bareLinks

	timed     bool       // whether a dateline of the head prints a time
	leadLinks int        // just past the lines with bullets right below the lead
	bylineAt  int        // first line of the tail that is signed by a person, or the number of lines
	cells     runOfCells // cells that were asked about last

	headSigned bool      // whether a byline stands between headline and lead
	tagsFrom   int       // line that keywords without a label begin at, or 0
	widgets    bool      // whether lists that are too long for the article's own links have begun
	links      int       // unfinished lines among the comments, such as lists of links are made of
	state      tailState // where rules are in the tail

	rulesOnly  bool // whether to leave open lines to the rules' guess, for training
	usual      int  // words of the page's usual paragraph
	pictured   bool // whether section or headline says that the page is one of pictures, and no line of the body is long
	prose      int  // lines of the body below the lead that are long enough to be paragraphs for sure
	credits    int  // credited lines of the body
	alts       int  // alternative texts of the body
	moments    int  // cards of older articles amid the body, up to two
	entryTimes int  // lines of the body that are the time of an entry in a live report
	shortOpen  int  // short lines of the body that no mark ends
	shortDone  int  // short lines of the body that a stop ends
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
	p.cells = runOfCells{} // those asked about so far reached beyond the tail
	if len(p.dates) == 0 {
		p.findDates(p.tail, len(p.lines))
	}
	p.chooseDates()
	p.findUpdate()
	p.findSection()
	p.findLeadLinks()
	p.findByline()
	p.findHeadByline()
	p.measure()
}

// isLong reports whether the line at i is as long as a lead or paragraph: a finished one of 18 words, or any of 26.
func (p *page) isLong(i int) bool {
	l := &p.lines[i]
	if l.words < 8 || l.phrase == phraseFooter || l.phrase == phraseRelated || l.phrase == phraseTags || l.is(opensLink|allCaps) ||
		l.is(endsColon) && l.words < 20 || !l.credit.empty() && l.words < 45 {
		return false
	}
	if l.words >= 26 || l.words >= 18 && l.is(endsStop|endsQuestion|endsColon) {
		return true
	}
	return (l.is(endsStop) || l.words >= 14) && opensWithTag(l.text)
}

// isProse reports whether the line at i is long enough to be evidence of body text.
func (p *page) isProse(i int) bool {
	l := &p.lines[i]
	return l.phrase != phraseNoise && (l.words >= 40 || l.words >= 25 && l.is(endsStop|endsQuestion) && l.credit.empty())
}

// findLead returns the first long line that is not the headline.
func (p *page) findLead() int {
	title := 0 // words of the longest line so far that could be one
	for i := range p.lines {
		l := &p.lines[i]
		if p.isLong(i) && (title >= 7 || title >= 5 && !p.isDatedBelow(i) || !p.isLongHeadline(i)) {
			if i+1 < len(p.lines) && endsInYear(l.text) && p.isLong(i+1) && opensWithPlace(p.lines[i+1].text) {
				return i + 1 // below the caption of an agency's picture, which says when it was taken
			}
			return i
		}
		if l.words > title && l.words >= 5 && l.phrase == phraseNone && !l.is(endsStop|noLetters) && !p.isDatelike(l) {
			title = l.words
		}
	}
	return len(p.lines)
}

// endsInYear reports whether a year and a stop end s.
func endsInYear(s string) bool {
	year, ok := strings.CutSuffix(s, ".")
	return ok && len(year) > 5 && year[len(year)-5] == ' ' && isNumber(year[len(year)-4:])
}

// isLongHeadline reports whether the long line at i is a headline: unfinished, with another long line just below.
func (p *page) isLongHeadline(i int) bool {
	l := &p.lines[i]
	if l.words > maxHeadline || l.is(endsStop) && !(exclaims(l.text) && p.isDatedBelow(i)) {
		return false
	}
	for k := i + 1; k < len(p.lines) && k <= i+6; k++ {
		if p.isLong(k) {
			return true
		}
	}
	return false
}

// isDatedBelow reports whether a dateline stands right below line i.
func (p *page) isDatedBelow(i int) bool { return i+1 < len(p.lines) && p.isDatelike(&p.lines[i+1]) }

// exclaims reports whether an exclamation or dots end s, perhaps within a quotation, as they end headlines too.
func exclaims(s string) bool {
	bare := strings.TrimRight(s, "\"”’»")
	return strings.HasSuffix(bare, "!") || strings.HasSuffix(bare, "…") || strings.HasSuffix(bare, "...")
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
		if l.words >= 8 && l.is(endsStop|endsQuestion) && l.credit.empty() && l.phrase == phraseNone &&
			!l.is(opensLink|opensStar|opensDash) && !p.isDate(i) && l.signed <= signWeak && p.altAt(i) == altNone {
			if p.lead < len(p.lines) && p.lead-i <= 3 && (p.isHeadPicture(i) || opensWithTag(p.lines[p.lead].text) ||
				endsInYear(l.text) && opensWithPlace(p.lines[p.lead].text)) {
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

// isHeadPicture reports whether line i, a short sentence above the lead, is a caption: what has no word of the headline, as the lead has.
func (p *page) isHeadPicture(i int) bool {
	l := &p.lines[i]
	return l.words < 12 && !l.is(endsQuestion) && (i+1 < p.lead || p.alike(i, p.headline) < 0.2 && p.alike(p.lead, p.headline) >= 0.4)
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
	return p.verseLead()
}

// versesBelow is how many lines of a byline, dateline or button stand between a poem and its title at most.
const versesBelow = 3

// verseLead finds the first line of a poem on a page of nothing else: four lines of verse and more not far below the headline.
func (p *page) verseLead() int {
	for i := p.headEnd; i <= p.headEnd+versesBelow && i+3 < len(p.lines); i++ {
		if p.isMetric(i, i) && p.isMetric(i+1, i) && p.isMetric(i+2, i) && p.isMetric(i+3, i) && p.lines[i].signed < signName {
			return i
		}
	}
	return len(p.lines)
}

// isLink reports whether the line at i is marked as a link. An arrow alone is a button.
func (p *page) isLink(i int) bool { return p.lines[i].is(opensLink) && !p.lines[i].is(noLetters) }

// standsOpen reports whether no mark and no credit ends line i.
func (p *page) standsOpen(i int) bool {
	l := &p.lines[i]
	return l.words >= 2 && l.phrase == phraseNone && l.credit.empty() && !l.is(endsStop|endsQuestion|endsColon|endsSemi)
}

// sameWords reports whether two folded lines have the same letters, whatever stops, dashes and numbers close them.
func (p *page) sameWords(a, b *line) bool {
	return a.opener == b.opener && bytes.Equal(trimKey(p.keyOf(a)), trimKey(p.keyOf(b)))
}
