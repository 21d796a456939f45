package vietnews

import (
	"errors"
	"time"
)

// A LunarDate is a day of the Vietnamese lunar calendar.
type LunarDate struct {
	Year, Month, Day int
	Leap             bool
}

// LunarOf is a stub.
func LunarOf(t time.Time) LunarDate { return LunarDate{} }

// Time is a stub.
func (d LunarDate) Time() (time.Time, error) { return time.Time{}, errors.New("stub") }
