package vietnews

import "strings"

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
// Vietnamese prose has one in eight.
func looksVietnamese(s string) bool {
	n := strings.Count(s, "\xe1\xba") + strings.Count(s, "\xe1\xbb") + strings.Count(s, "ư") + strings.Count(s, "ơ") + strings.Count(s, "đ") + strings.Count(s, "ă")
	return n*30 >= len(s)
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
