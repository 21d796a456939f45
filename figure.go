package vietnews

import (
	"strings"
)

// Pictures: alternative texts and captions.

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
	case p.lines[i].is(fileName) || altPlaceholders[p.lines[i].text]:
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

// altPlaceholders are what pages print for want of an alternative text.
var altPlaceholders = barred("Chú thích ảnh")

func (p *page) isFileAlt(i int) bool { return p.lines[i].alt == altFile }

func (p *page) isTitleAlt(i int) bool { return p.lines[i].alt == altTitle }

func (p *page) isSameAlt(i int) bool { return p.lines[i].alt == altSame }

func (p *page) isNearAlt(i int) bool { return p.lines[i].alt == altNear }

// saysTitle reports whether the line at i is the headline again, or the headline with a number, above another line of the body.
func (p *page) saysTitle(i int) bool {
	if p.headline < 0 || i < p.headEnd {
		return false
	}
	l, title := &p.lines[i], &p.lines[p.headline]
	if rest, ok := strings.CutPrefix(l.text, title.text); ok && title.words >= 3 && isPictureNumber(rest) {
		return true
	}
	if !l.credit.empty() || len(l.text) == len(title.text) && (i+1 >= len(p.lines) || p.lines[i+1].credit.empty()) {
		return false
	}
	return len(p.keyOf(title)) >= 12 && p.sameWords(l, title) && (len(title.text) > keyBytes || title.words >= 3)
}

// isPictureNumber reports whether s is what follows the headline in alternative texts: " - Ảnh 1.", " (Ảnh 2)".
func isPictureNumber(s string) bool {
	word, number, ok := strings.Cut(strings.Trim(s, " -–|:.()"), " ")
	return ok && isNumber(number) && (word == "Ảnh" || word == "ảnh" || word == "Hình" || word == "hình")
}

// saysSame reports whether the line below says the same, stops and capitals aside.
func (p *page) saysSame(i int) bool {
	if !p.pairs(i) {
		return false
	}
	a, b := &p.lines[i], &p.lines[i+1]
	return a.words == b.words && p.sameWords(a, b) && (len(a.text) <= keyBytes || p.alikeNext(i) == 1)
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
	like := p.alikeNext(i)
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
	if a.words < 2 || a.words > 90 || b.words > 90 || a.is(opensDash|opensStar|opensNumber) {
		return false
	}
	return a.credit.empty() || b.credit.empty() || a.text == b.text && a.credit.start > 0 // two credits are two pictures' unless all is said twice
}

// isPairCaption reports whether the line above is alternative text of the picture that this line describes.
func (p *page) isPairCaption(i int) bool {
	if i <= p.lead+1 || p.lines[i].alt != altNone || p.lines[i].words >= 60 {
		return false
	}
	above := p.lines[i-1].alt
	return above != altNone && (above != altTitle || !p.isProse(i)) // the headline's number may stand for a picture that has no caption
}

func (p *page) isCreditOnly(i int) bool {
	l := &p.lines[i]
	return !l.credit.empty() && l.credit.start == 0
}

// isNamedCredit reports whether line i is nothing but a name in capitals between a line that no mark ends, which is then a caption, and a
// paragraph: so some papers print whom a picture is owed to.
func (p *page) isNamedCredit(i int) bool {
	l := &p.lines[i]
	return l.is(allCaps) && (l.signed == signName || l.signed == signSource) && l.words <= 4 && i+1 < p.tail && p.lines[i+1].words >= 12 &&
		i > p.lead+1 && p.isOpenLine(i-1)
}

// isOpenLine reports whether line i is of a caption's length, and neither ends nor begins with a mark.
func (p *page) isOpenLine(i int) bool {
	l := &p.lines[i]
	return l.words >= 4 && l.words <= 40 && l.phrase == phraseNone && l.credit.empty() &&
		!l.is(endsStop|endsQuestion|endsColon|endsSemi|opensDash|opensStar|opensNumber|opensLink|allCaps)
}

// isCreditedBelow reports whether the line below is nothing but the credit of the picture that line i describes.
func (p *page) isCreditedBelow(i int) bool {
	return i+1 < p.tail && p.isCreditOnly(i+1) && p.isOpenLine(i)
}

// isCredited reports whether the line at i ends in a credit. A digest's item of 45 words may end in its source and is none.
func (p *page) isCredited(i int) bool {
	l := &p.lines[i]
	return !l.credit.empty() && l.words <= 70 && (l.words <= 14 || !l.is(opensStar|opensDash))
}

func (p *page) opensCaption(i int) bool {
	return p.opensAsCaption(&p.lines[i]) && p.lines[i].words <= 40
}

// inCaptionRow reports whether line i stands in a row of three unfinished lines and more, above another of them or one with a credit, as the
// captions of pictures do that follow each other.
func (p *page) inCaptionRow(i int) bool {
	if !p.isRowLine(i) || i+1 >= p.tail {
		return false
	}
	if p.isRowLine(i + 1) {
		return p.isRowLine(i-1) || p.isRowLine(i+2)
	}
	return !p.lines[i+1].credit.empty() && p.isRowLine(i-1) && p.isRowLine(i-2)
}

func (p *page) isRowLine(i int) bool {
	if i <= p.lead || i >= p.tail || !p.standsOpen(i) {
		return false
	}
	l := &p.lines[i]
	return l.words < 17 && l.alt == altNone && !l.is(opensNumber|opensDash|opensStar|opensLower|allCaps)
}

// captionOpeners open captions.
var captionOpeners = prefixesOf(
	"video:", "clip:", "[video]", "(video)", "video -", "ảnh:", "infographic:", "đồ họa:", "video clip:", "[ảnh]", "(ảnh)", "từ trái sang",
	"video clip ", "chụp lại hình ảnh,", "chụp lại video,", "image caption ",
)

// captionLabels say to screen readers that a caption follows, and are no part of it. The credit stands on the line above.
var captionLabels = prefixesOf("Chụp lại hình ảnh, ", "Chụp lại video, ", "Image caption ")

// isPictureStory reports whether the page's section is one of pictures, or its headline says so.
func (p *page) isPictureStory() bool {
	if p.headline >= 0 && hasAny(p.keyOf(&p.lines[p.headline]), "chùm ảnh", "[ảnh]", "(ảnh)", "ảnh:", "photo:") {
		return true
	}
	for i := max(p.section, 0); p.section >= 0 && i < p.titleStart(); i++ {
		if pictureSections[string(trimKey(p.keyOf(&p.lines[i])))] {
			return true
		}
	}
	return false
}

// pictureSections are names of sections whose articles are captions.
var pictureSections = barred("ảnh|tin ảnh|phóng sự ảnh|chùm ảnh|hình ảnh|thư viện ảnh|photo|photos|photo story")

// isOfPictures reports whether line i describes a picture of a page that is made of them.
func (p *page) isOfPictures(i int) bool {
	l := &p.lines[i]
	return p.pictured && l.words >= 6 && !l.is(endsColon|endsSemi|opensLower)
}

// opensAsCaption reports whether l opens with a word for pictures.
func (p *page) opensAsCaption(l *line) bool {
	return l.is(opensKnown) && prefixIn(captionOpeners, p.keyOf(l)) != ""
}

// isCountedCaption reports whether the line above numbers a picture of a series: "3/10".
func (p *page) isCountedCaption(i int) bool {
	return i > p.lead+1 && isSeriesNumber(p.lines[i-1].text) ||
		i+1 < p.tail && i > p.lead && isSeriesNumber(p.lines[i+1].text) && !isSeriesNumber(p.lines[p.lead+1].text)
}

// isSeriesNumber reports whether s is a number of a series and how many there are: "3/10", but not the day "31/3".
func isSeriesNumber(s string) bool {
	a, b, ok := strings.Cut(s, "/")
	return ok && isNumber(a) && isNumber(b) && len(s) <= 5 && a != "24" && (len(a) < len(b) || len(a) == len(b) && a <= b)
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
