package vietnews

import (
	"errors"
	"iter"
	"time"
)

// A Timex is a time expression with its TIMEX3 value.
type Timex struct {
	Start, End int
	Type       TimexType
	Value      string
	From, To   time.Time
	Lunar      bool
}

// TimexType is the TIMEX3 type of a [Timex].
type TimexType string

// The TIMEX3 types.
const (
	TimexDate     TimexType = "DATE"
	TimexTime     TimexType = "TIME"
	TimexDuration TimexType = "DURATION"
	TimexSet      TimexType = "SET"
	TimexInterval TimexType = "INTERVAL"
)

// FindTimex is a stub.
func FindTimex(text string, ref time.Time) iter.Seq[Timex] { return func(func(Timex) bool) {} }

// ParseTimex is a stub.
func ParseTimex(s string, ref time.Time) (Timex, error) { return Timex{}, errors.New("stub") }
