package vietnews

// doubt warns where the text as a whole is not what Parse is for. It still gives what parts there are.
func (p *page) doubt(a *Article) {
	if p.lead == len(p.lines) {
		a.warn(WarnNoArticle, 0, len(p.text), "no line could be the lead or a paragraph of an article")
	} else if l := &p.lines[p.lead]; l.words >= minSample && !looksVietnamese(l.text) {
		a.warn(WarnNotVietnamese, l.start, l.end, "the lead holds hardly any letter of the Vietnamese alphabet alone")
	}
	if i := p.secondArticle(); i >= 0 {
		a.warn(WarnSeveralArticles, p.lines[i].start, p.lines[i].end, "a line of the body has the form of another article's dateline")
	}
}

// minSample is the fewest words that a language can be told from.
const minSample = 12

// looksVietnamese reports whether s holds letters that hardly any language but Vietnamese has: one in thirty bytes at least begins one.
// Vietnamese prose has one in eight, so the look ends soon.
func looksVietnamese(s string) bool {
	missing := (len(s) + 29) / 30
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
		if l.words <= 14 && l.is(hasDigit) && p.isLong(i+1) && !p.isOwnDateline(i) && p.isDatelike(l) {
			return i
		}
	}
	return -1
}
