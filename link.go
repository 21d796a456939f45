package vietnews

import "strings"

// The links amid the body: below a line that says so, right below the lead, in cards, in brackets, with their leads.

// isBodyLink reports whether the line at i says it is a link, or is one of the short lines below such a line.
func (p *page) isBodyLink(i int) bool {
	if p.lines[i].phrase == phraseRelated || isBracketLink(&p.lines[i]) {
		return true
	}
	if p.isNumberedHeading(i) {
		return false
	}
	for k := i; k > p.lead && i-k < 5; k-- {
		l := &p.lines[k]
		if l.phrase == phraseRelated {
			return len(trimKey(p.keyOf(l))) > 0 && phrases[string(trimKey(p.keyOf(l)))] == phraseRelated
		}
		if l.words > 18 || l.is(endsStop|endsColon) || !l.credit.empty() {
			return false
		}
	}
	return false
}

// isCardLine reports whether line i is a link or its moment, which stands by itself above it, as the card of another article amid a text has both.
// Of a live report and of a chronicle several moments stand so.
func (p *page) isCardLine(i int) bool {
	if p.moments != 1 {
		return false
	}
	return p.opensCard(i) || i > p.lead+1 && p.opensCard(i-1)
}

// opensCard reports whether line i is the moment of a card above its link.
func (p *page) opensCard(i int) bool { return i+1 < p.tail && p.isBareLink(i+1) && p.isCardMoment(i) }

// isCardMoment reports whether line i is a day and a time of it and nothing else, of a day before the article's.
func (p *page) isCardMoment(i int) bool {
	l := &p.lines[i]
	if i <= p.lead || !p.isDatelike(l) || p.isOwnDateline(i) || p.isUpdateLine(i) {
		return false
	}
	m, _ := p.parser.matchLine(l.text)
	return m.Alone && m.HasTime && p.isEarlier(m.Time)
}

// isBracketLink reports whether l is a headline in square brackets, as some papers print links amid their text. Notes of the editors and stage
// directions are shorter, or have sentences and labels.
func isBracketLink(l *line) bool {
	if !isBracketed(l) || l.words < 9 || l.words > 20 {
		return false
	}
	inside := l.text[1 : len(l.text)-1]
	return !strings.ContainsAny(inside, ".:;!") && isUpper(firstRune(inside)) && prefixIn(noteOpeners, inside) == ""
}

// noteOpeners open the notes of editors.
var noteOpeners = prefixesOf("Tên ", "Lời ", "Ghi ", "Mời ", "Xin ", "Các tên ", "Bài ", "Ảnh ")

// maxTeaser is the most words of the lead of another article that stands below the link to it.
const maxTeaser = 35

// isTeaser reports whether line i is a link to another article or the lead below it, which opens with a paper's tag. The tag of a news agency
// opens a story of its own.
func (p *page) isTeaser(i int) bool {
	return i > p.lead && (p.isTeaserLead(i) || p.lines[i].words <= maxHeadline && i+1 < p.tail && p.isTeaserLead(i+1))
}

// isTeaserLead reports whether line i is such a lead: an unfinished line stands above.
func (p *page) isTeaserLead(i int) bool {
	l, above := &p.lines[i], &p.lines[i-1]
	if i < p.lead+2 || l.words > maxTeaser || !l.is(endsStop) || above.words < 4 || above.is(endsStop|endsColon) || !above.credit.empty() ||
		!mayHaveTag(l.text) {
		return false
	}
	h := readLeadHead(l.text)
	return !h.agency.empty() && l.text[h.agency.end] != ':' && !contains(photoAgencies, l.text[h.agency.start:h.agency.end])
}

// isLeadLink reports whether line i is one of the links that stand right below the lead.
func (p *page) isLeadLink(i int) bool { return i > p.lead && i < p.leadLinks }

// findLeadLinks finds where they end.
func (p *page) findLeadLinks() {
	p.leadLinks = p.lead + 1
	for p.leadLinks < p.tail && !p.lines[p.lead].is(endsColon) && isBulletLink(&p.lines[p.leadLinks]) {
		p.leadLinks++
	}
	if p.leadLinks > p.lead+1 && strings.HasPrefix(p.lines[p.lead+1].text, "- ") && !p.areDashLinks() {
		p.leadLinks = p.lead + 1
	}
	if p.leadLinks == p.lead+1 {
		p.leadLinks = p.datedLinksBelowLead()
	}
	if p.leadLinks == p.lead+1 && !p.isPictureStory() {
		p.leadLinks = p.bareLinksBelowLead()
	}
}

// areDashLinks reports whether the lines with dashes right below the lead are links and not what it lists: two or three of them, above prose, and
// no others below.
func (p *page) areDashLinks() bool {
	n := p.leadLinks - p.lead - 1
	if n < 2 || n > 3 || p.leadLinks >= p.tail || !p.isProse(p.leadLinks) || announces(p.lines[p.lead].text) {
		return false
	}
	for k := p.leadLinks; k < p.tail; k++ {
		if p.lines[k].is(opensDash) {
			return false
		}
	}
	return true
}

// announces reports whether s says that a list follows.
func announces(s string) bool {
	for _, w := range [...]string{" sau đây", " dưới đây", " gồm", " như sau", " sau."} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// datedLinksBelowLead returns the first line below the links right below the lead that have each their day above them: two and more.
func (p *page) datedLinksBelowLead() int {
	i := p.lead + 1
	for i+1 < p.tail && p.isBareLink(i+1) {
		if day := p.bareDay(i); day.IsZero() || !p.isEarlier(day) {
			break
		}
		i += 2
	}
	if i < p.lead+5 {
		return p.lead + 1
	}
	return i
}

// bareLinksBelowLead returns the first line below the links without any mark that stand right below the lead: two or three, above prose or
// a credited caption. Two could be a caption and a subheading, unless they are as long as headlines or the rest of the page has nothing of
// the kind.
func (p *page) bareLinksBelowLead() int {
	first, i := p.lead+1, p.lead+1
	for i < p.tail && i <= first+3 && p.isBareLink(i) && !p.lines[i].is(endsQuestion) && p.altAt(i) == altNone {
		i++
	}
	if i-first < 2 || i-first > 3 || i >= p.tail || !p.isProse(i) && p.lines[i].credit.empty() {
		return first
	}
	for k := i + 1; k+1 < p.tail && min(p.lines[first].words, p.lines[i-1].words) < 10; k++ {
		if p.standsOpen(k) && p.isProse(k+1) {
			return first
		}
	}
	return i
}

// isBareLink reports whether line i has the shape of a link that no mark tells.
func (p *page) isBareLink(i int) bool {
	l := &p.lines[i]
	return l.words >= 6 && l.words <= maxHeadline && l.signed == signNone && l.phrase == phraseNone && l.credit.empty() &&
		!l.is(endsStop|endsColon|endsSemi|opensDash|opensStar|opensNumber|opensLower|opensLink|noLetters) && !p.opensAsCaption(l)
}

// isBulletLink reports whether l is an unfinished line that a bullet, a dash or a day marks.
func isBulletLink(l *line) bool {
	return (strings.HasPrefix(l.text, "•") || strings.HasPrefix(l.text, "- ") && l.words > 6 || opensWithDay(l.text)) &&
		!l.is(endsStop|endsSemi|endsColon) && l.words <= 20
}

// opensWithDay reports whether s begins with a day in digits and a capital: "22-02-2021 Lãi suất …", as links to older texts do.
func opensWithDay(s string) bool {
	if s == "" || !isDigit(s[0]) {
		return false
	}
	n := placeDate(s)
	return n >= 8 && n+1 < len(s) && s[n] == ' ' && isUpper(firstRune(s[n+1:]))
}
