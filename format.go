package vietnews

import (
	"encoding/binary"
	"iter"
	"strings"
	"unicode/utf8"
)

// Parts returns every text of the article with its role, in reading order: section, kicker, headline, dateline, updated, agency, place, lead,
// the blocks of the body (a figure's alternative text, caption and credit in this order), bylines, attribution, tags, related. Empty parts
// are left out. [Article.HTML] has exactly these words in this order, and [Article.Text] has them with the headline moved to the front.
func (a *Article) Parts() iter.Seq2[Role, string] {
	return func(yield func(Role, string) bool) {
		part := func(role Role, s string) bool { return s == "" || yield(role, s) }
		list := func(role Role, list []string) bool {
			for _, s := range list {
				if !part(role, s) {
					return false
				}
			}
			return true
		}
		_ = list(RoleSection, a.Section) &&
			part(RoleKicker, a.Kicker) &&
			part(RoleHeadline, a.Headline) &&
			part(RoleDateline, a.Dateline.text()) &&
			part(RoleUpdated, a.Updated.text()) &&
			part(RoleAgency, a.Agency) &&
			part(RolePlace, a.Place) &&
			part(RoleLead, a.Lead) &&
			a.bodyParts(part) &&
			a.bylineParts(part) &&
			list(RoleAttribution, a.Attribution) &&
			list(RoleTags, a.Tags) &&
			list(RoleRelated, a.Related)
	}
}

func (a *Article) bodyParts(part func(Role, string) bool) bool {
	for i := range a.Body {
		b := &a.Body[i]
		role := RoleParagraph
		if b.Kind == Heading {
			role = RoleHeading
		}
		ok := part(role, b.Text) && part(RoleAlt, b.Alt) && part(RoleCaption, b.Caption) && part(RoleCredit, b.Credit)
		if !ok {
			return false
		}
	}
	return true
}

func (a *Article) bylineParts(part func(Role, string) bool) bool {
	for _, b := range a.Bylines {
		if !part(RoleByline, b.Name) {
			return false
		}
	}
	return true
}

// Text returns the article in canonical form: text that a Vietnamese newsroom would take for one of its manuscripts, and that [Parse] reads
// back as an equal article (but for Zones, Warnings and the datelines' Raw). The package documentation has its labels. Text of what Parse
// made of a.Text() is a.Text().
//
// In articles made by hand, line breaks within fields become spaces, control characters and those that turn the direction of writing are
// dropped, bytes that are no UTF-8 become U+FFFD, and blocks without words are left out.
func (a *Article) Text() string {
	var b strings.Builder
	b.Grow(a.size(len("Nguồn ảnh: \n\n")))
	writeManuscript(&b, a)
	return b.String()
}

// size returns the length of all texts in bytes, with room for so many more bytes around each of those that may be many, and for what every
// article has.
func (a *Article) size(around int) int {
	n := 192 + 8*around + len(a.Kicker) + len(a.Headline) + len(a.Agency) + len(a.Place) + len(a.Lead) + len(a.Dateline.Raw) + len(a.Updated.Raw)
	for i := range a.Body {
		b := &a.Body[i]
		n += around + len(b.Text) + len(b.Alt) + len(b.Caption) + len(b.Credit)
		if b.Kind == Figure {
			n += 2 * around
		}
	}
	for i := range a.Bylines {
		n += around + len(a.Bylines[i].Name)
	}
	for _, list := range [...][]string{a.Section, a.Attribution, a.Tags, a.Related} {
		for _, s := range list {
			n += around + len(s)
		}
	}
	return n
}

// text returns the dateline for people: as printed while that still means the same, and otherwise in full.
func (d Dateline) text() string {
	if d.Time.IsZero() {
		return d.Raw
	}
	return d.String()
}

// A lookTable says for each first byte of a character whether a copying loop may pass it by.
type lookTable [256]byte

// The entries of a lookTable: a letter of ASCII that stands for itself, first bytes of two and three such that any bytes of continuation may
// follow, those bytes of continuation, and all else, where the loop has to look. Look has a bit that no other has.
const (
	pass byte = iota
	pass2
	pass3
	follows
	look
)

// newLookTable returns the table for replacing characters that begin with the given bytes. Of the others only those of which every
// continuation is valid UTF-8 are passed by: none of 0xE0 and 0xED, after which not all are, and none of four bytes, which are rare.
func newLookTable(first string) (t lookTable) {
	for c := range t {
		switch {
		case c >= 0xC2 && c <= 0xDF:
			t[c] = pass2
		case c >= 0xE1 && c <= 0xEF && c != 0xED:
			t[c] = pass3
		case c >= 0xC0:
			t[c] = look
		case c >= 0x80:
			t[c] = follows
		}
	}
	for i := range len(first) {
		t[first[i]] = look
	}
	return t
}

// unseen are the first bytes of all characters of up to three bytes that [seen] replaces.
const unseen = "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f" +
	"\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f\x7f" +
	"\xc2\xd8\xe2\xef"

var unseenTable = newLookTable(unseen)

// appendPlain appends s as people can see it, see [seen].
func appendPlain(b []byte, s string) []byte { return appendReplaced(b, s, &unseenTable, seen) }

// printable returns s as people can see it, see [seen]: nearly always s itself.
func printable(s string) string {
	if passed(s, &unseenTable, seen) == len(s) {
		return s
	}
	return string(appendPlain(nil, s))
}

// appendReplaced appends s but for the characters that replace has another text for, and for bytes that are no UTF-8: each becomes U+FFFD.
func appendReplaced(b []byte, s string, table *lookTable, replace func(rune) (string, bool)) []byte {
	for {
		n := passed(s, table, replace)
		b = append(b, s[:n]...)
		if s = s[n:]; s == "" {
			return b
		}
		by, n := replacement(s, replace)
		b = append(b, by...)
		s = s[n:]
	}
}

// replacement returns what stands for the first character of s, which is none that may stand for itself, and its length.
func replacement(s string, replace func(rune) (string, bool)) (by string, n int) {
	r, n := utf8.DecodeRuneInString(s)
	by, ok := replace(r)
	if !ok {
		by = "\uFFFD"
	}
	return by, n
}

// passed returns the length of the longest prefix of s that is UTF-8 and in which nothing is replaced.
func passed(s string, table *lookTable, replace func(rune) (string, bool)) int {
	i := 0
	for {
		if i += untouched(s[i:], table); i == len(s) {
			return i
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if _, replaced := replace(r); replaced || r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
}

// untouched returns the length of the longest prefix of s in which there is nothing to look at.
func untouched(s string, table *lookTable) int {
	i := untouchedBlocks(s, table)
	for i < len(s) {
		switch table[s[i]] {
		case pass:
			i++
		case pass2:
			if i+1 >= len(s) || s[i+1]&0xC0 != 0x80 {
				return i
			}
			i += 2
		case pass3:
			if i+2 >= len(s) || s[i+1]&0xC0 != 0x80 || s[i+2]&0xC0 != 0x80 {
				return i
			}
			i += 3
		default:
			return i
		}
	}
	return i
}

// untouchedBlocks passes over blocks of eight bytes in which there is nothing to look at, and returns where the first character begins that
// is not behind it. To go from letter to letter takes several times as long, for how long the next one is cannot be foreseen; eight bytes
// are asked at once whether bytes of continuation stand where first bytes call for them, and nowhere else.
func untouchedBlocks(s string, table *lookTable) int {
	const tops = 0x8080808080808080
	var due uint64 // the top bits of those bytes of the next block that the last characters of this one call for
	i := 0
	for ; i+8 <= len(s); i += 8 {
		t := s[i : i+8]
		if table[t[0]]|table[t[1]]|table[t[2]]|table[t[3]]|table[t[4]]|table[t[5]]|table[t[6]]|table[t[7]] >= look {
			break
		}
		x := binary.LittleEndian.Uint64([]byte(t))
		first := x & (x << 1) & tops
		firstOf3 := first & (x << 2)
		if x&tops&^first != first<<8|firstOf3<<16|due {
			break
		}
		due = first>>56 | firstOf3>>48
	}
	for due != 0 { // back to the first byte
		i--
		if table[s[i]] != follows {
			break
		}
	}
	return i
}

// seen returns what stands in a text for a character that must not: nothing for control characters and for those that turn the direction of
// writing, with which a text can be made to read as another; a space for those that break lines; U+FFFD for those that Unicode says are
// none. All other characters stand for themselves.
func seen(r rune) (by string, replaced bool) {
	switch {
	case r >= 0xA0 && r < 0x061C, r >= 0x2070 && r < 0xFDD0: // nearly all that is ever asked
		return "", false
	case r >= '\t' && r <= '\r', r == 0x85, r == 0x2028, r == 0x2029:
		return " ", true
	case r < ' ', r >= 0x7F && r < 0xA0:
		return "", true
	case r == 0x061C, r == 0x200E, r == 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x206F:
		return "", true
	case isNoncharacter(r):
		return "\uFFFD", true
	}
	return "", false
}

// isNoncharacter reports whether Unicode says that r is no character and never will be.
func isNoncharacter(r rune) bool { return r >= 0xFDD0 && r <= 0xFDEF || r&0xFFFE == 0xFFFE }
