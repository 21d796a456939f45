package vietnews

import (
	"errors"
	"strconv"
	"time"
)

// ICT is Indochina Time, the fixed offset of +07:00 that datelines without a zone are read in. It is not tzdata's Asia/Ho_Chi_Minh, which
// holds Saigon's history of other offsets.
var ICT = time.FixedZone("", 7*3600)

// A Dateline says when an article was published or changed.
//
// The zero Dateline is that of an article without one. A Dateline with Raw and without Time was recognised but not resolved: a relative one
// ("5 giờ trước") without [Parser.Now], or one that prints no year ("11:45 | 29/09"). Datelines are comparable with ==.
type Dateline struct {
	Time      time.Time // zero when the line could not be resolved; in the printed zone, or ICT; midnight when only the day was printed
	Precision Precision // finest unit that was printed; empty when Time is zero
	ZoneKnown bool      // whether a zone was printed; if not, +07:00 is assumed. Beside a day without a clock time no zone but +07:00 counts
	Label     Label     // what the line says the time is; empty when it does not say, and in an Article, where the field tells
	Doubts    Doubt     // why the value may be wrong; 0 when there is no reason to doubt it, and in an Article, whose Warnings tell
	Raw       string    // as printed
}

// IsZero reports whether there is no dateline at all.
func (d Dateline) IsZero() bool { return d == Dateline{} }

// Precision is the finest unit that a [Dateline] prints. Relative datelines have the precision of a minute when they count minutes or
// hours, that of the clock time when they print one beside the day ("Hôm qua, 18:03"), and of a day otherwise. There is none longer than a
// day: what counts weeks, months or years is a day with [DoubtCoarse].
type Precision string

// The precisions.
const (
	Day    Precision = "day"
	Minute Precision = "minute"
	Second Precision = "second"
)

// A Label is what a dateline says of itself.
type Label string

// The labels.
const (
	LabelPublished Label = "published" // "Ngày đăng:", "Xuất bản", "Posted on"
	LabelUpdated   Label = "updated"   // "Cập nhật:", "Last updated"
)

// Doubt is a set of reasons why a dateline's value may be wrong.
type Doubt uint8

// The doubts.
const (
	DoubtWeekday    Doubt = 1 << iota // the printed weekday is not the date's, or there is none such, as "Thứ 8"; the date stands
	DoubtMonthFirst                   // read month first, for day first is impossible or the form is that of .NET in the United States
	DoubtMeridiem                     // AM, PM or a part of the day does not go with the hour, "19:40 PM", "9h chiều", or is twelve at night
	DoubtLenient                      // letters or digits were missing, or something may be a zone that is not read: "Th? Nam", "12:0", "10:00 ET"
	DoubtCoarse                       // a relative dateline counts weeks, months or years, so the day is one about then: "2 tháng trước"
)

// Errors of ParseDateline, each wrapped in a [DatelineError].
var (
	ErrNotDateline = errors.New("not a dateline")
	ErrImpossible  = errors.New("impossible date")
	ErrWeekday     = errors.New("weekday contradicts date")
)

// A DatelineError tells why a line gave no dateline, or a doubtful one.
type DatelineError struct {
	Offset int    // byte offset of Text in the line
	Text   string // what is wrong; empty for a line that is no dateline
	Err    error  // ErrNotDateline, ErrImpossible or ErrWeekday
}

// Error says what is wrong, and where.
func (e *DatelineError) Error() string {
	if e.Text == "" {
		return "vietnews: " + e.Err.Error()
	}
	return "vietnews: byte " + strconv.Itoa(e.Offset) + ": " + e.Err.Error() + ": " + strconv.Quote(shortened(e.Text))
}

// Unwrap gives the cause.
func (e *DatelineError) Unwrap() error { return e.Err }

// errNotDateline is shared by all refusals, for most lines are no datelines and refusing them must cost nothing.
var errNotDateline error = &DatelineError{Err: ErrNotDateline}

// ParseDateline reads a dateline with the zero [Parser].
func ParseDateline(s string) (d Dateline, err error) {
	err = new(Parser).parseDateline(&d, s)
	return d, err
}

// ParseDateline reads a whole line, or an attribute of a page, that says when an article was published or changed.
//
// The parts of the line are free in order and separators: weekday, date, clock time, zone, a label such as "Cập nhật lúc", and beside them
// a section, an author, a counter. Letters may be capitals, decomposed, without diacritics, or HTML entities. Dates are read day first;
// month first only where day first is impossible - with a year of two digits: and AM or PM is printed - or the line has the form that .NET
// prints for the United States, both with [DoubtMonthFirst]. Years of two digits are 1969 to 2068, as in package time. Twelve at night,
// "12:30 đêm", is where the printed day begins, with [DoubtMeridiem], for people say so of where it ends. Nothing that is not printed is
// guessed: a line without a year, or a relative one without Now, gives a Dateline without Time and no error.
//
// The error is a [*DatelineError]. With [ErrWeekday] the Dateline is returned too: the weekday checks the date and never moves it. With any
// other error it is zero. Prose that holds a date, footers, schedules, deadlines and ranges are [ErrNotDateline].
func (p *Parser) ParseDateline(s string) (d Dateline, err error) {
	err = p.parseDateline(&d, s)
	return d, err
}

// parseDateline fills d, which is given zero.
func (p *Parser) parseDateline(d *Dateline, s string) error {
	if mayBeCommon(s) && readCommon(d, s) {
		d.Raw = s
		return nil
	}
	if !mayBeDateline(s) {
		return errNotDateline
	}
	return p.readWholeLine(d, s)
}

// readWholeLine is apart from parseDateline so that a line without a date does not pay for clearing the reader.
func (p *Parser) readWholeLine(d *Dateline, s string) error {
	var r lineReader
	if !r.readLine(s) {
		return errNotDateline
	}
	err := p.resolve(d, &r, s)
	if err == nil || !d.Time.IsZero() {
		d.Raw = s
	}
	return err
}
