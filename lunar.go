package vietnews

//go:generate sh -c "go run ./internal/genlunar > lunartable.go"

import (
	"errors"
	"fmt"
	"strconv"
	"time"
)

// A LunarDate is a day of the Vietnamese lunar calendar (âm lịch).
//
// The calendar is that of Hanoi: a month begins on the day, at UTC+7, that holds the new moon. This is why Tết differs from the Chinese
// New Year, whose days are those of UTC+8, in 1968, 1985, 2007, 2030 and 2053 among others. North Vietnam has used it officially since
// 1968 and the whole country since 1976; before that the printed calendars followed the Chinese one, so earlier dates are proleptic:
// Tết Mậu Thân was 29 January 1968 in the North, as here, and 30 January in the South.
//
// The zero LunarDate is no day.
type LunarDate struct {
	Year  int  // the Gregorian year in which the lunar year begins, 1899 to 2100
	Month int  // 1 to 12; 1 is tháng Giêng, 12 is tháng Chạp
	Day   int  // 1 to 30, or to 29 in a short month
	Leap  bool // whether it lies in the leap month (tháng nhuận), which repeats the number of the month before it
}

// The lunar years that the table knows.
const (
	lunarFirst = 1899
	lunarLast  = 2100
)

// ErrLunarRange says that a day lies outside the lunar years 1899 to 2100.
var ErrLunarRange = errors.New("outside the lunar years 1899 to 2100")

// A LunarError tells why a [LunarDate] names no day.
type LunarError struct {
	Date LunarDate // as given
	Err  error     // [ErrImpossible] or [ErrLunarRange]
}

// Error says which date is wrong, and why.
func (e *LunarError) Error() string {
	return "vietnews: lunar date " + e.Date.numbers() + ": " + e.Err.Error()
}

// numbers writes d as "2020-4 leap-1".
func (d LunarDate) numbers() string {
	leap := ""
	if d.Leap {
		leap = " leap"
	}
	return fmt.Sprintf("%d-%d%s-%d", d.Year, d.Month, leap, d.Day)
}

// Unwrap gives the cause for errors.Is.
func (e *LunarError) Unwrap() error { return e.Err }

// LunarOf gives the lunar date of the day, at UTC+7, that holds t. Outside 10 February 1899 to 28 January 2101, the lunar years 1899 to
// 2100, it gives the zero LunarDate.
func LunarOf(t time.Time) LunarDate {
	day := dayNumber(t.In(ICT).Date())
	year := t.In(ICT).Year()
	if year > lunarLast || year >= lunarFirst && day < lunarNewYear(year) {
		year--
	}
	if year < lunarFirst || year > lunarLast {
		return LunarDate{}
	}
	rest := day - lunarNewYear(year)
	for i := 0; i < lunarMonths(year); i++ {
		length := lunarLength(year, i)
		if rest < length {
			month, leap := lunarMonthAt(year, i)
			return LunarDate{Year: year, Month: month, Day: rest + 1, Leap: leap}
		}
		rest -= length
	}
	return LunarDate{}
}

// Time gives midnight at UTC+7 of the day. The error is a [*LunarError]: [ErrLunarRange] where the year is outside 1899 to 2100,
// [ErrImpossible] where the year has no such month or the month no such day.
func (d LunarDate) Time() (time.Time, error) {
	if d.Year < lunarFirst || d.Year > lunarLast {
		return time.Time{}, &LunarError{d, ErrLunarRange}
	}
	index := d.monthIndex()
	if index < 0 || d.Day < 1 || d.Day > lunarLength(d.Year, index) {
		return time.Time{}, &LunarError{d, ErrImpossible}
	}
	return dayTime(d.dayNumber()), nil
}

// dayNumber gives the day number of a date that the table has.
func (d LunarDate) dayNumber() int {
	day := lunarNewYear(d.Year) + d.Day - 1
	for i := d.monthIndex() - 1; i >= 0; i-- {
		day += lunarLength(d.Year, i)
	}
	return day
}

// MonthDays gives the length of d's month, 29 or 30 days, or 0 if there is no such month. Day is not looked at.
func (d LunarDate) MonthDays() int {
	if d.Year < lunarFirst || d.Year > lunarLast {
		return 0
	}
	if i := d.monthIndex(); i >= 0 {
		return lunarLength(d.Year, i)
	}
	return 0
}

// YearName gives the can-chi name of d's year, "Canh Tý" for 2020. It depends on Year alone and is defined for every year.
func (d LunarDate) YearName() string {
	return heavenlyStems[floorMod(d.Year+6, 10)] + " " + earthlyBranches[floorMod(d.Year+8, 12)]
}

// String writes d as Vietnamese speakers do: "mùng 1 tháng Giêng năm Canh Tý", "rằm tháng 7 năm Canh Tý", "23 tháng Chạp năm Canh Tý",
// "mùng 1 tháng 4 nhuận năm Canh Tý". The name of the year comes again after sixty, so [ParseTimex] reads it back where ref lies from five
// years before d.Year to 54 after it. A date that names no day, see [LunarDate.Time], is written in numbers, "2020-13-1", and the zero
// LunarDate as "".
func (d LunarDate) String() string {
	if d == (LunarDate{}) {
		return ""
	}
	if _, ok := lunarDay(d); !ok {
		return d.numbers()
	}
	day := strconv.Itoa(d.Day)
	switch {
	case d.Day <= 10:
		day = "mùng " + day
	case d.Day == 15:
		day = "rằm"
	}
	month := strconv.Itoa(d.Month)
	switch {
	case d.Month == 1:
		month = "Giêng"
	case d.Month == 12:
		month = "Chạp"
	}
	if d.Leap {
		month += " nhuận"
	}
	return day + " tháng " + month + " năm " + d.YearName()
}

// The can and chi of the sexagenary cycle, in order.
var (
	heavenlyStems   = [10]string{"Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"}
	earthlyBranches = [12]string{"Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"}
)

// monthIndex gives the place of d's month among the months of its year, from 0, or -1 if there is no such month.
func (d LunarDate) monthIndex() int {
	leap := lunarLeap(d.Year)
	if d.Month < 1 || d.Month > 12 || d.Leap && d.Month != leap {
		return -1
	}
	if d.Leap || leap > 0 && d.Month > leap {
		return d.Month
	}
	return d.Month - 1
}

// lunarEntry gives the table's entry of a lunar year.
func lunarEntry(year int) uint32 {
	i := 3 * (year - lunarFirst)
	return uint32(lunarTable[i]) | uint32(lunarTable[i+1])<<8 | uint32(lunarTable[i+2])<<16
}

// lunarLeap gives the number of the month that a year repeats, or 0.
func lunarLeap(year int) int { return int(lunarEntry(year) >> 13 & 15) }

// lunarMonths gives the number of months of a year, 12 or 13.
func lunarMonths(year int) int {
	if lunarLeap(year) > 0 {
		return 13
	}
	return 12
}

// lunarLength gives the days of a year's month by its place from 0.
func lunarLength(year, index int) int { return 29 + int(lunarEntry(year)>>index&1) }

// lunarMonthAt gives the number of a year's month by its place from 0.
func lunarMonthAt(year, index int) (month int, leap bool) {
	repeated := lunarLeap(year)
	if repeated > 0 && index >= repeated {
		return index, index == repeated
	}
	return index + 1, false
}

// lunarNewYear gives the day number of Tết.
func lunarNewYear(year int) int {
	return dayNumber(year, time.January, 20) + int(lunarEntry(year)>>17)
}

// dayTime gives midnight at UTC+7 of a day number.
func dayTime(day int) time.Time {
	return time.Unix(int64(day)*86400-7*3600, 0).In(ICT)
}

// floorMod gives the remainder of a division that rounds down, 0 to b-1.
func floorMod(a, b int) int {
	if a %= b; a < 0 {
		a += b
	}
	return a
}
