package vietnews

import (
	"errors"
	"time"
)

// ICT is Indochina Time, the fixed offset of +07:00 that datelines without a zone are read in.
var ICT = time.FixedZone("", 7*3600)

// A Dateline says when an article was published or changed.
type Dateline struct {
	Time      time.Time // zero when the line could not be resolved, as a relative one without Parser.Now
	Precision Precision // finest unit that was printed; empty when Time is zero
	ZoneKnown bool      // whether a zone was printed; if not, +07:00 is assumed
	Raw       string    // as printed
}

// Precision is the finest unit that a [Dateline] prints.
type Precision string

// The precisions.
const (
	Day    Precision = "day"
	Minute Precision = "minute"
	Second Precision = "second"
)

// Errors of ParseDateline.
var (
	ErrNotDateline = errors.New("not a dateline")
	ErrImpossible  = errors.New("impossible date")
	ErrWeekday     = errors.New("weekday contradicts date")
)

// ParseDateline is a stub.
func ParseDateline(s string) (Dateline, error) { return Dateline{Raw: s}, ErrNotDateline }
