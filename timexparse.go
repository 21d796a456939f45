package vietnews

import "time"

// ParseTimex reads one whole expression.
func ParseTimex(s string, ref time.Time) (Timex, error) {
	return Timex{}, &TimexError{s, 0, ErrNotTimex}
}
