package vietnews

// doubt warns where the text as a whole is not what Parse is for. It still gives what parts there are, but from where the doubt begins on
// nothing is sure, see hedge.
func (p *page) doubt(a *Article) {
	p.unsure = len(p.text)
	if p.lead == len(p.lines) {
		a.warn(WarnNoArticle, 0, len(p.text), "no line could be the lead or a paragraph of an article")
		if isForeignText(p.text[:min(len(p.text), largeSample)]) {
			a.warn(WarnNotVietnamese, 0, len(p.text), "the text holds hardly any letter of the Vietnamese alphabet alone")
			p.unsure = 0
		}
	} else if l := &p.lines[p.lead]; l.words >= minSample && !looksVietnamese(l.text) {
		a.warn(WarnNotVietnamese, l.start, l.end, "the lead holds hardly any letter of the Vietnamese alphabet alone")
		p.unsure = 0
	}
	if i := p.secondArticle(); i >= 0 {
		a.warn(WarnSeveralArticles, p.lines[i].start, p.lines[i].end, "a line of the body has the form of another article's dateline")
		p.unsure = min(p.unsure, p.lines[i-1].start) // where its headline stands
	}
}

// mostUnsure is the most confidence that there is where the rules' confidences, which were measured on Vietnamese articles, say nothing.
const mostUnsure = 0.5

// hedge lowers the confidence of the zones that doubt is about.
func (p *page) hedge(zones []Zone) {
	for i := len(zones) - 1; i >= 0 && zones[i].Start >= p.unsure; i-- {
		if z := &zones[i]; z.Role != RoleBlank {
			z.Confidence = min(z.Confidence, mostUnsure)
		}
	}
}

// The samples that a language can be told from: the fewest words of a lead, and of a text without one the fewest bytes of letters and how
// many bytes are looked at.
const (
	minSample   = 12
	minLetters  = 60
	largeSample = 4 << 10
)

// isForeignText reports whether s has letters enough to be told not to be Vietnamese.
func isForeignText(s string) bool {
	letters := 0
	for i := range len(s) {
		if b := s[i]; b >= 0x80 || b|0x20-'a' < 26 {
			letters++
		}
	}
	return letters >= minLetters && !hasVietnamese(s, letters)
}

// looksVietnamese reports whether s holds letters that hardly any language but Vietnamese has.
func looksVietnamese(s string) bool { return hasVietnamese(s, len(s)) }

// hasVietnamese reports whether of so many bytes of letters one in thirty at least begins one of the Vietnamese alphabet alone. Prose has
// one in eight, so the look ends soon.
func hasVietnamese(s string, letters int) bool {
	missing := (letters + 29) / 30
	for i := 0; i+1 < len(s) && missing > 0; i++ {
		if s[i] < 0x80 {
			continue
		}
		switch [2]byte{s[i], s[i+1]} {
		case [2]byte{0xe1, 0xba}, [2]byte{0xe1, 0xbb}, [2]byte{0xc6, 0xb0}, [2]byte{0xc6, 0xa1}, [2]byte{0xc4, 0x91}, [2]byte{0xc4, 0x83}: // ạ and so on, ư, ơ, đ, ă
			missing--
		}
	}
	return missing <= 0
}

// secondArticle returns a line of the body that is a dateline with a long line right below it, or -1.
func (p *page) secondArticle() int {
	for i := p.lead + 2; i+1 < p.tail; i++ {
		l := &p.lines[i]
		if l.words <= 14 && l.is(hasDigit) && p.isLong(i+1) && !p.isOwnDateline(i) && !p.opensUpdate(l) && p.isDatelike(l) && !p.isDayHeading(i) {
			return i
		}
	}
	return -1
}
