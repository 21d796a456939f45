package vietnews

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"
)

// lunarFacts reads testdata/lunar.tsv: the lunar date of every day from 1900 to 2100, and Tết of every year.
func lunarFacts(t testing.TB) (days map[time.Time]LunarDate, tet map[int]time.Time, names map[int]string) {
	t.Helper()
	data, err := os.ReadFile("testdata/lunar.tsv")
	if err != nil {
		t.Fatal(err)
	}
	days, tet, names = make(map[time.Time]LunarDate), make(map[int]time.Time), make(map[int]string)
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(strings.TrimSpace(line), "\t")
		year, err := strconv.Atoi(cells[0])
		if err != nil {
			t.Fatal(err)
		}
		day, err := time.ParseInLocation("2006-01-02", cells[2], ICT)
		if err != nil {
			t.Fatal(err)
		}
		names[year], tet[year] = cells[1], day
		for month := range strings.FieldsSeq(cells[3]) {
			number, length, _ := strings.Cut(month, ":")
			n, err := strconv.Atoi(strings.TrimSuffix(number, "+"))
			if err != nil {
				t.Fatal(err)
			}
			l, err := strconv.Atoi(length)
			if err != nil {
				l = 1
			}
			for d := 1; d <= l; d++ {
				days[day] = LunarDate{year, n, d, strings.HasSuffix(number, "+")}
				day = day.AddDate(0, 0, 1)
			}
		}
	}
	return days, tet, names
}

// TestLunarEveryDay holds the calendar against the facts, both ways, for every day from 1900 to 2100.
func TestLunarEveryDay(t *testing.T) {
	days, _, names := lunarFacts(t)
	count := 0
	for day := time.Date(1900, 1, 1, 0, 0, 0, 0, ICT); day.Year() <= 2100; day = day.AddDate(0, 0, 1) {
		want, ok := days[day]
		if !ok {
			t.Fatalf("no fact for %v", day)
		}
		count++
		if got := LunarOf(day); got != want {
			t.Errorf("LunarOf(%v) = %+v, want %+v", day, got, want)
		}
		if got := LunarOf(day.Add(24*time.Hour - 1)); got != want {
			t.Errorf("LunarOf(last moment of %v) = %+v, want %+v", day, got, want)
		}
		if got, err := want.Time(); err != nil || !got.Equal(day) {
			t.Errorf("%+v.Time() = %v, %v, want %v", want, got, err, day)
		}
		if got := want.YearName(); got != names[want.Year] {
			t.Errorf("YearName of %d = %q, want %q", want.Year, got, names[want.Year])
		}
	}
	if count != 73414 {
		t.Errorf("%d days tested, want 73414", count)
	}
}

func TestTet(t *testing.T) {
	_, tet, _ := lunarFacts(t)
	for year := 1900; year <= 2100; year++ {
		got, err := LunarDate{Year: year, Month: 1, Day: 1}.Time()
		if err != nil || !got.Equal(tet[year]) {
			t.Errorf("Tết %d = %v, %v, want %v", year, got, err, tet[year])
		}
	}
}

// TestTetIsNotChinese lists the years whose Tết is not the Chinese New Year.
func TestTetIsNotChinese(t *testing.T) {
	tests := []struct{ vietnamese, chinese, reason string }{
		{"1968-01-29", "1968-01-30", "new moon at 16:29 UT of the 29th: 23:29 in Hanoi, 00:29 in Beijing"},
		{"1985-01-21", "1985-02-20", "the solstice of 1984 falls on 21 December in Hanoi, so month 10 is not leap"},
		{"2007-02-17", "2007-02-18", "new moon at 16:14 UT of the 17th"},
		{"2030-02-02", "2030-02-03", "new moon at 16:07 UT of the 2nd"},
		{"2053-02-18", "2053-02-19", "new moon at 16:31 UT of the 18th"},
	}
	for _, test := range tests {
		day, err := time.ParseInLocation("2006-01-02", test.vietnamese, ICT)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := LunarOf(day), (LunarDate{day.Year(), 1, 1, false}); got != want {
			t.Errorf("%s: LunarOf = %+v, want %+v: %s", test.vietnamese, got, want, test.reason)
		}
		other, _ := time.ParseInLocation("2006-01-02", test.chinese, ICT)
		if got := LunarOf(other); got.Day == 1 && got.Month == 1 {
			t.Errorf("%s is Tết, as in China: %s", test.chinese, test.reason)
		}
	}
}

func TestLunarErrors(t *testing.T) {
	tests := []struct {
		date   LunarDate
		want   error
		reason string
	}{
		{LunarDate{2020, 1, 30, false}, ErrImpossible, "tháng Giêng Canh Tý has 29 days"},
		{LunarDate{2020, 5, 1, true}, ErrImpossible, "2020 repeats month 4, not 5"},
		{LunarDate{2021, 4, 1, true}, ErrImpossible, "2021 repeats no month"},
		{LunarDate{2020, 13, 1, false}, ErrImpossible, "no month 13"},
		{LunarDate{2020, 0, 1, true}, ErrImpossible, "no month 0, even where leap is asked of a year with a leap month"},
		{LunarDate{2021, 0, 1, true}, ErrImpossible, "no month 0 in a year without a leap month, whose leap number is 0"},
		{LunarDate{2020, 1, 0, false}, ErrImpossible, "no day 0"},
		{LunarDate{1898, 1, 1, false}, ErrLunarRange, "before the table"},
		{LunarDate{2101, 1, 1, false}, ErrLunarRange, "after the table"},
		{LunarDate{}, ErrLunarRange, "the zero value is no day"},
	}
	for _, test := range tests {
		got, err := test.date.Time()
		var typed *LunarError
		if !got.IsZero() || !errors.Is(err, test.want) || !errors.As(err, &typed) || typed.Date != test.date {
			t.Errorf("%+v.Time() = %v, %v, want %v: %s", test.date, got, err, test.want, test.reason)
		}
	}
	for _, outside := range []string{"1899-02-09", "2101-01-29", "0001-01-01", "9999-12-31"} {
		day, _ := time.ParseInLocation("2006-01-02", outside, ICT)
		if got := LunarOf(day); got != (LunarDate{}) {
			t.Errorf("LunarOf(%s) = %+v, want the zero LunarDate", outside, got)
		}
	}
	for _, inside := range []string{"1899-02-10", "2101-01-28"} {
		day, _ := time.ParseInLocation("2006-01-02", inside, ICT)
		if back, err := LunarOf(day).Time(); err != nil || !back.Equal(day) {
			t.Errorf("LunarOf(%s).Time() = %v, %v", inside, back, err)
		}
	}
}

func TestLunarZone(t *testing.T) {
	eve := time.Date(2020, 1, 24, 17, 0, 0, 0, time.UTC) // midnight in Hanoi
	if got, want := LunarOf(eve), (LunarDate{2020, 1, 1, false}); got != want {
		t.Errorf("LunarOf(%v) = %+v, want %+v: days are those of UTC+7", eve, got, want)
	}
	if got, want := LunarOf(eve.Add(-1)), (LunarDate{2019, 12, 30, false}); got != want {
		t.Errorf("LunarOf(%v) = %+v, want %+v", eve.Add(-1), got, want)
	}
}

func TestLunarMonthDays(t *testing.T) {
	tests := []struct {
		date LunarDate
		want int
	}{
		{LunarDate{2020, 1, 0, false}, 29}, {LunarDate{2020, 4, 0, true}, 29}, {LunarDate{2020, 4, 0, false}, 30},
		{LunarDate{2020, 5, 0, true}, 0}, {LunarDate{1800, 1, 1, false}, 0},
	}
	for _, test := range tests {
		if got := test.date.MonthDays(); got != test.want {
			t.Errorf("%+v.MonthDays() = %d, want %d", test.date, got, test.want)
		}
	}
}

func ExampleLunarOf() {
	day := time.Date(2020, 1, 25, 0, 0, 0, 0, ICT)
	fmt.Println(LunarOf(day))
	fmt.Println(LunarOf(day.AddDate(0, 4, 0)))
	// Output:
	// mùng 1 tháng Giêng năm Canh Tý
	// mùng 3 tháng 4 nhuận năm Canh Tý
}

func ExampleLunarDate_Time() {
	vuLan, err := LunarDate{Year: 2020, Month: 7, Day: 15}.Time()
	fmt.Println(vuLan.Format("02/01/2006"), err)
	_, err = LunarDate{Year: 2021, Month: 4, Day: 1, Leap: true}.Time()
	fmt.Println(err)
	// Output:
	// 02/09/2020 <nil>
	// vietnews: lunar date 2021-4 leap-1: impossible date
}

func FuzzLunar(f *testing.F) {
	f.Add(int64(0), 2020, 4, 1, true)
	f.Add(int64(1579885200), 2030, 1, 1, false)
	f.Fuzz(func(t *testing.T, unix int64, year, month, day int, leap bool) {
		at := time.Unix(unix%(1<<38), 0)
		if d := LunarOf(at); d != (LunarDate{}) {
			midnight, err := d.Time()
			if err != nil || at.Before(midnight) || at.Sub(midnight) >= 24*time.Hour {
				t.Errorf("LunarOf(%v) = %+v, whose Time is %v, %v", at, d, midnight, err)
			}
		}
		d := LunarDate{year, month, day, leap}
		if at, err := d.Time(); err == nil {
			if back := LunarOf(at); back != d {
				t.Errorf("LunarOf(%+v.Time()) = %+v", d, back)
			}
		}
		_ = d.String()
	})
}

func TestLunarString(t *testing.T) {
	for _, test := range []struct {
		date         LunarDate
		want, reason string
	}{
		{LunarDate{2020, 1, 1, false}, "mùng 1 tháng Giêng năm Canh Tý", "the first of the year"},
		{LunarDate{2020, 4, 15, true}, "rằm tháng 4 nhuận năm Canh Tý", "a leap month"},
		{LunarDate{1899, 12, 23, false}, "23 tháng Chạp năm Kỷ Hợi", "the first year of the table"},
		{LunarDate{2020, 13, 1, false}, "2020-13-1", "no such month"},
		{LunarDate{2020, 5, 1, true}, "2020-5 leap-1", "no such leap month"},
		{LunarDate{2020, 1, 31, false}, "2020-1-31", "no such day"},
		{LunarDate{1800, 1, 1, false}, "1800-1-1", "a year that the table does not have"},
		{LunarDate{}, "", "no day"},
	} {
		got := test.date.String()
		if got != test.want {
			t.Errorf("%s: %+v is written %q, want %q", test.reason, test.date, got, test.want)
		}
		day, err := test.date.Time()
		if err != nil {
			continue
		}
		for _, year := range []int{test.date.Year - 5, test.date.Year + 54} {
			x, err := ParseTimex(got, time.Date(year, 6, 1, 0, 0, 0, 0, ICT))
			if err != nil || !x.From.Equal(day) {
				t.Errorf("%q reads as %v, %v with a reference of %d; want %v", got, x.From, err, year, day)
			}
		}
	}
}

func BenchmarkLunarOf(b *testing.B) {
	t := time.Date(2020, 12, 31, 18, 3, 0, 0, ICT)
	b.ReportAllocs()
	for b.Loop() {
		LunarOf(t)
	}
}
