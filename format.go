package vietnews

import (
	"fmt"
	"iter"
	"strings"
	"time"
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
// In articles made by hand, line breaks within fields become spaces, characters that can't be seen are dropped, bytes that are no UTF-8
// become U+FFFD, and blocks without words are left out.
func (a *Article) Text() string {
	b := make([]byte, 0, a.size(len("Tin liên quan: \n\n")))
	return string(appendManuscript(b, a))
}

// size returns the length of all texts in bytes, with room for so many more bytes around each.
func (a *Article) size(around int) int {
	n := 8*around + len(a.Kicker) + len(a.Headline) + len(a.Agency) + len(a.Place) + len(a.Lead) + len(a.Dateline.Raw) + len(a.Updated.Raw)
	for i := range a.Body {
		b := &a.Body[i]
		n += 2*around + len(b.Text) + len(b.Alt) + len(b.Caption) + len(b.Credit)
	}
	for i := range a.Bylines {
		n += around + len(a.Bylines[i].Name)
	}
	for _, list := range [...][]string{a.Section, a.Attribution, a.Tags, a.Related} {
		for _, s := range list {
			n += around + len(s)
		}
	}
	return n + 128
}

// text returns the dateline for people: as printed while that still means the same, and otherwise in full.
func (d Dateline) text() string {
	if d.Time.IsZero() {
		return d.Raw
	}
	if p, _ := ParseDateline(d.Raw); d.Raw != "" && p.Time.Equal(d.Time) && p.Precision == d.Precision && p.ZoneKnown == d.ZoneKnown {
		return d.Raw
	}
	t := d.Time
	if !d.ZoneKnown {
		t = t.In(ICT)
	}
	s := weekdays[t.Weekday()] + t.Format(", 02/01/2006")
	switch d.Precision {
	case Minute:
		s += t.Format(", 15:04")
	case Second:
		s += t.Format(", 15:04:05")
	}
	if d.ZoneKnown {
		s += " " + zoneText(t)
	}
	return s
}

var weekdays = [...]string{"Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"}

// zoneText writes the offset of a time as datelines do: "(GMT+7)", "(GMT+05:30)".
func zoneText(t time.Time) string {
	_, offset := t.Zone()
	sign := '+'
	if offset < 0 {
		sign, offset = '-', -offset
	}
	h, m := offset/3600, offset/60%60
	if m == 0 {
		return fmt.Sprintf("(GMT%c%d)", sign, h)
	}
	return fmt.Sprintf("(GMT%c%02d:%02d)", sign, h, m)
}

// A byteSet has the bytes at which a copying loop must look twice.
type byteSet [256]bool

func newByteSet(bytes string) (set byteSet) {
	for i := range len(bytes) {
		set[bytes[i]] = true
	}
	return set
}

// unseen are the first bytes of all characters that [seen] replaces.
const unseen = "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f" +
	"\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f\x7f" +
	"\xc2\xd8\xe2\xef\xf0\xf1\xf2\xf3\xf4"

var plain = newByteSet(unseen)

// appendPlain appends s as people can see it, see [seen].
func appendPlain(b []byte, s string) []byte { return appendReplaced(b, s, &plain, seen) }

// appendReplaced copies s but for the characters that replace has another text for. Their first bytes are in look: only there does it stop.
func appendReplaced(b []byte, s string, look *byteSet, replace func(rune) (string, bool)) []byte {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\uFFFD")
	}
	copied := 0
	for i := 0; i < len(s); i++ {
		if !look[s[i]] {
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if by, ok := replace(r); ok {
			b = append(append(b, s[copied:i]...), by...)
			copied = i + n
		}
		i += n - 1
	}
	return append(b, s[copied:]...)
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
	case r >= 0xFDD0 && r <= 0xFDEF, r&0xFFFE == 0xFFFE:
		return "\uFFFD", true
	}
	return "", false
}
