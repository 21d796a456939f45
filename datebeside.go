package vietnews

import "strings"

// Names beside a date that the tables of the article parser know. A section's name proves words that would otherwise be those of prose or of
// an event: "Du lịch" holds the word for a timetable, "Trong nước" one that only sentences have. A place's name tells a letter's date from
// an outlet's.

// partsOfLine gives the text of the line before and behind a core, without the marks that part them from it.
func (r *lineReader) partsOfLine(c *dateCore) (before, behind string) {
	from, to := r.span(int(c.start), int(c.end))
	return strings.Trim(r.text[:from], besideMarks), strings.Trim(r.text[to:], besideMarks)
}

// besideMarks are spaces and marks between a date and the names beside it.
const besideMarks = " \t\n\u00a0\u200b-–—|/>»›•·,.()[]"

// sectionBefore reports whether all that stands before c is the name of a section, or breadcrumbs of such names.
func (r *lineReader) sectionBefore(c *dateCore) bool {
	if !r.headJoined && !sectionHeads[r.headOf(int(c.start))] {
		return false // as of nearly all lines, and to part the names from the marks takes long
	}
	before, _ := r.partsOfLine(c)
	if r.headJoined {
		before = strings.TrimRight(strings.TrimSuffix(before, "ngày"), besideMarks)
	}
	return areSections(before)
}

// sectionHeads has the heads of the names of sections, see [folded.headOf].
var sectionHeads = func() *[heads]bool {
	t := new([heads]bool)
	for name, p := range phrases {
		if p == phraseSection {
			var f folded
			f.fold(name, maxFolded)
			t[f.headOf(f.n)] = true
		}
	}
	return t
}()

// heads is the number of heads.
const heads = 1 << 12

// headOf gives a hash of the first letters and digits of the folded line up to byte end, wherever spaces stand: of six, or of those in front
// of a mark that may part two names.
func (f *folded) headOf(end int) (h uint32) {
	n := 0
	for i := 0; i < end && n < 6; i++ {
		switch c := f.b[i&0x7f]; {
		case c-'a' < 26, c-'0' < 10:
			h = h<<5 - h + uint32(c)
			n++
		case n > 0 && (c == '/' || c == '>' || c == '|' || c == '-' || c == foldedOther):
			return h % heads
		}
	}
	return h % heads
}

// nameBehind reports whether all that stands behind c is the name of a section, or behind a clock time of a button: "Nghe bài viết".
func (r *lineReader) nameBehind(c *dateCore) bool {
	_, behind := r.partsOfLine(c)
	return areSections(strings.TrimPrefix(behind, "trong ")) || c.has&partTime != 0 && isButton(behind)
}

// isButton reports whether s names a button or another piece of a page's furniture.
func isButton(s string) bool {
	var buf [96]byte
	if len(s) > maxSections {
		return false
	}
	key := lower(&buf, s)
	return phrases[string(trimKey(key))] == phraseNoise || isToolbar(key, 2)
}

// namesMatch reports whether two sides stand beside c with a dash between, of which a bare clock time tells when they meet. In front both
// must be places, for an agency and a place stand there too; behind, where an outlet prints sections, one is enough.
func (r *lineReader) namesMatch(c *dateCore) bool {
	before, behind := r.partsOfLine(c)
	one, other, two := strings.Cut(before, " - ")
	if two && isPlace(one) && isPlace(other) {
		return true
	}
	one, other, two = strings.Cut(behind, " - ")
	return two && (isPlace(one) || isPlace(other))
}

// areSections reports whether s is the name of a section, or several with marks between.
func areSections(s string) bool {
	if s == "" || len(s) > maxSections {
		return false
	}
	for s != "" {
		name := s
		if i := barrier(s); i >= 0 {
			name = s[:i]
		}
		s = strings.TrimLeft(s[len(name):], besideMarks)
		name = strings.Trim(name, besideMarks)
		if !isSectionName(name) && !areTwoSections(name, " - ") && !areTwoSections(name, " & ") {
			return false
		}
	}
	return true
}

// barrier gives the offset of the first mark of breadcrumbs in s, or -1. strings.IndexAny does the same, but looks for each letter among the marks.
func barrier(s string) int {
	for i := range len(s) {
		switch s[i] {
		case '/', '>', '|':
			return i
		case "»"[0], "›"[0]:
			if rest := s[i:]; strings.HasPrefix(rest, "»") || strings.HasPrefix(rest, "›") || strings.HasPrefix(rest, "•") {
				return i
			}
		}
	}
	return -1
}

// areTwoSections reports whether s is two names of sections with mark between.
func areTwoSections(s, mark string) bool {
	one, other, two := strings.Cut(s, mark)
	return two && isSectionName(one) && isSectionName(other)
}

// maxSections is the longest run of section names, in bytes, that is looked up.
const maxSections = 90

// isSectionName reports whether s is the name of a section whose lines bear the date of an article. A forecast bears the date that it is for.
func isSectionName(s string) bool {
	var buf [96]byte
	key := lower(&buf, s)
	return phrases[string(key)] == phraseSection && string(key) != "dự báo thời tiết"
}

// placeBefore reports whether all that stands before c is a place: with a bare day it closes a letter, as with "ngày".
func (r *lineReader) placeBefore(c *dateCore) bool {
	before, _ := r.partsOfLine(c)
	return isPlace(before)
}

func isPlace(name string) bool { return contains(places, name) || contains(morePlaces, name) }

// morePlaces are towns, besides places, that letters and documents are dated from, and countries whose teams play.
var morePlaces = barred("việt nam|myanmar|brunei|qatar|uae|jordan|iraq|oman|" +
	"mỹ tho|biên hòa|thủ dầu một|thủ đức|cao lãnh|sa đéc|rạch giá|long xuyên|châu đốc|tân an|buôn ma thuột|pleiku|vinh|" +
	"hạ long|việt trì|thái bình|phan thiết|phan rang|tam kỳ|hội an|tuy hòa|đồng hới|đông hà|hải châu|gò công|cai lậy|vị thanh")

// outletBefore reports whether all that stands before c is the name of an outlet, perhaps credited, or of a broadcaster.
func (r *lineReader) outletBefore(c *dateCore) bool {
	before, _ := r.partsOfLine(c)
	name := strings.TrimRight(strings.TrimSuffix(before, "ngày"), besideMarks)
	for _, credit := range [...]string{"Theo ", "Trích ", "báo ", "Báo "} {
		name = strings.TrimPrefix(name, credit)
	}
	return contains(outlets, name) || contains(broadcasters, before)
}

var broadcasters = barred("báo điện tử đảng cộng sản việt nam|đài tiếng nói việt nam|đài truyền hình việt nam|thông tấn xã việt nam|" +
	"đài á châu tự do|cổng thông tin điện tử chính phủ")
