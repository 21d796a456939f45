package vietnews

// The day of a line in the common form: in digits, in words, or with the year first.

// What months are called behind "Tháng ", and in feeds. Of two words with a common beginning the longer stands first.
var (
	commonMonths = [...]struct {
		name  string
		month int
	}{
		{"Một", 1}, {"Hai", 2}, {"Ba", 3}, {"Tư", 4}, {"Năm", 5}, {"Sáu", 6}, {"Bảy", 7}, {"Tám", 8}, {"Chín", 9}, {"Mười Hai", 12},
		{"Mười Một", 11}, {"Mười", 10},
	}
	englishMonths = [...]string{"Jan ", "Feb ", "Mar ", "Apr ", "May ", "Jun ", "Jul ", "Aug ", "Sep ", "Oct ", "Nov ", "Dec "}
)

// readDay reads "09/01/2020", "9-1-2020", "ngày 9/1/2020", "9 tháng 1 năm 2020" or "2020-01-09".
func (c *commonLine) readDay() (ok bool) {
	if len(c.rest) > 4 && c.rest[4] == '-' && c.rest[1]-'0' < 10 {
		return c.readISO()
	}
	c.skip("ngày ")
	if c.day, ok = c.number(); !ok || c.rest == "" {
		return false
	}
	mark := c.rest[0]
	if mark == ' ' {
		return c.readMonth() && c.readYear()
	}
	if mark != '/' && mark != '-' {
		return false
	}
	c.rest = c.rest[1:]
	if c.month, ok = c.number(); !ok || c.rest == "" || c.rest[0] != mark {
		return false
	}
	c.rest = c.rest[1:]
	return c.readYear()
}

// readMonth reads " tháng 1 năm ", " tháng 1, ", " tháng 1 ", " Tháng Một, " or " Jan ".
func (c *commonLine) readMonth() (ok bool) {
	switch {
	case c.skip(" tháng "):
		c.month, ok = c.number()
		return ok && (c.skip(" năm ") || c.skip(", ") || c.skip(" "))
	case c.skip(" Tháng "):
		for i := range commonMonths {
			if m := &commonMonths[i]; c.skip(m.name) {
				c.month = m.month
				return c.skip(", ")
			}
		}
		return false
	}
	c.rest = c.rest[1:]
	for i, name := range englishMonths {
		if c.skip(name) {
			c.month = i + 1
			return true
		}
	}
	return false
}

// readYear reads a year of four digits, of this century or the last.
func (c *commonLine) readYear() bool {
	switch {
	case c.skip("20"):
		c.year = 2000
	case c.skip("19"):
		c.year = 1900
	default:
		return false
	}
	years, ok := c.pair()
	c.year += years
	return ok
}

// readISO reads "2020-01-09".
func (c *commonLine) readISO() (ok bool) {
	if !c.readYear() || !c.skip("-") {
		return false
	}
	if c.month, ok = c.pair(); !ok || !c.skip("-") {
		return false
	}
	c.day, ok = c.pair()
	return ok
}
