package vietnews

import (
	"errors"
	"fmt"
	"iter"
	"time"
	"unicode/utf8"
)

// A Timex is one time expression of a text.
//
// Value is a TIMEX3 value (ISO-TimeML): "2020-01-09" a day, "2020-01" a month, "2020-W02" a week, "2020-W02-WE" its weekend, "2020-Q1" a
// quarter, "2020-H1" a half, "2019-SU" a season, "2020" a year, "199" a decade, "19" the years 1900 to 1999; "2020-01-09TMO" a part of a
// day (MO, MI, AF, EV, NI), "2020-01-09T18:03" a time of day at UTC+7, "2020-01-09T18:03:05" with seconds and "2020-01-09T24:00" the end of
// the day; "2020-01-09T20:00Z" or "2020-01-09T09:00+09:00" one in the zone that the text names; "P3D" an amount; "XXXX-WXX-1" or "P1D" what
// is repeated; "2020-01-09/2020-01-12" an interval whose end is included, "XXXX-WXX-1/XXXX-WXX-5" one that is repeated; PRESENT_REF,
// PAST_REF or FUTURE_REF. Days of the lunar calendar have the value of their Gregorian day, but what is repeated keeps the lunar numbers.
//
// The zero Timex is no expression.
type Timex struct {
	Start, End int       // byte offsets into the text as it stands, half-open, on rune borders
	Type       TimexType // TIMEX3 type
	Value      string    // TIMEX3 value
	From, To   time.Time // the span [From, To) that Value names, at +07:00; both zero for what is repeated, durations and references
	Lunar      bool      // whether the text names a day of the lunar calendar
}

// TimexType is the TIMEX3 type of a [Timex].
type TimexType string

// The TIMEX3 types.
const (
	TimexDate     TimexType = "DATE"     // a day or anything longer
	TimexTime     TimexType = "TIME"     // a time of day or a part of a day
	TimexDuration TimexType = "DURATION" // an amount of time
	TimexSet      TimexType = "SET"      // what is repeated
	TimexInterval TimexType = "INTERVAL" // from one time to another
)

// FindTimex gives the time expressions of running text, in order. Partial and relative ones are resolved against ref, the moment of
// publication, and against the expressions before them:
//
//   - "ngày 9-1", "tháng 12", "quý I" without a year are the last ones up to ref; the next one where it begins within two months and the
//     sentence tells of the future ("sẽ", "dự kiến" …), or where the text says "tới"; "ngày 9" is the last such day;
//   - a day right behind one that counts from ref is the same day said again, and takes its year: "sáng mai (11/1)";
//   - a weekday is the last one before ref; "thứ Hai tới" is the next, "thứ Hai tuần này" that of ref's ISO week; with a day that has no year,
//     "thứ Ba (21-5)", it is of the year in which both fit;
//   - "3 ngày trước", "cách đây", "nữa" count from ref, at the grain of their unit; "sau", "sau đó", "trước đó", "cùng ngày", "hôm sau" and
//     a time of day alone go with the expression before, or with ref where there is none;
//   - members of a list and sides of an interval share what only one of them says: "ngày 9 và 10-1".
//
// Precision comes first: what may as well be a score, a fraction, an address, an ordinal or a name is left alone, and so is a time of day
// in a zone that is not known, "20h (giờ Mỹ)", and all of a day that does not exist, "9h ngày 31/4". The text may be in any normalization
// form. With the zero ref only those expressions are given that need none; to tell, each is resolved with two. Nothing is allocated but the
// values, and with the zero ref those of both.
func FindTimex(text string, ref time.Time) iter.Seq[Timex] {
	return func(yield func(Timex) bool) { findTimex(text, ref, yield) }
}

// findTimex runs a finder over the text.
func findTimex(text string, ref time.Time, yield func(Timex) bool) {
	p := finder{text: text, lexicon: loadLexicon()}
	p.setRef(ref)
	p.find(yield)
}

// Errors of ParseTimex, each wrapped in a [TimexError], as is [ErrImpossible].
var (
	ErrNotTimex = errors.New("not a time expression")
	ErrNeedsRef = errors.New("time expression that needs a reference")
)

// A TimexError tells why [ParseTimex] refused a string.
type TimexError struct {
	Text   string // as given
	Offset int    // byte offset into Text of what could not be read
	Err    error  // [ErrNotTimex], [ErrImpossible] or [ErrNeedsRef]
}

// Error says where reading ended, and why.
func (e *TimexError) Error() string {
	return fmt.Sprintf("vietnews: byte %d: %v: %q", e.Offset, e.Err, shortened(e.Text))
}

// shortened cuts what is too long to be shown in a message.
func shortened(s string) string {
	const most = 80
	if len(s) <= most {
		return s
	}
	end := most
	for !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end] + "…"
}

// Unwrap gives the cause for errors.Is.
func (e *TimexError) Unwrap() error { return e.Err }

// Timex gives the time expressions of an article in order, resolved against its dateline; without one those alone that need none. It takes
// the text that the article was parsed from, for an Article does not keep it, and looks at the zones with words of the article: kicker,
// headline, lead, paragraphs, headings, alternative texts and captions. Start and End are offsets into input, which must be the text that
// Zones tile.
func (a *Article) Timex(input string) iter.Seq[Timex] {
	return func(yield func(Timex) bool) { a.findTimex(input, a.Dateline.Time, yield) }
}

// findTimex runs one finder over the article's zones.
func (a *Article) findTimex(input string, ref time.Time, yield func(Timex) bool) {
	p := finder{lexicon: loadLexicon()}
	p.setRef(ref)
	for _, z := range a.Zones {
		if !z.Role.told() || z.Start < 0 || z.End > len(input) || z.Start > z.End {
			continue
		}
		if !p.findIn(input[z.Start:z.End], z.Start, yield) {
			return
		}
	}
}

// told tells whether zones of a role hold words of the article that tell of times.
func (r Role) told() bool {
	switch r {
	case RoleKicker, RoleHeadline, RoleLead, RoleParagraph, RoleHeading, RoleAlt, RoleCaption:
		return true
	}
	return false
}

// findIn reads one part of a text, which begins at offset, and is false when yield wants no more. What earlier parts told stays known.
func (p *finder) findIn(part string, offset int, yield func(Timex) bool) bool {
	p.text, p.filled, p.beforeI = part, 0, 0
	p.newPart()
	p.late.newPart()
	more := true
	p.find(func(x Timex) bool {
		x.Start += offset
		x.End += offset
		more = yield(x)
		return more
	})
	return more
}
