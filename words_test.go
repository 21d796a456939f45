package vietnews

import (
	"strings"
	"testing"
	"time"
)

// The borders of the words that say which half of the day an hour is in: each case fails if a border moves by an hour.
func TestPartOfDayBorders(t *testing.T) {
	tests := []struct{ line, want string }{
		{"9 giờ 05 phút sáng, ngày 09/01/2020", "09:05"},
		{"12 giờ 05 phút sáng, ngày 09/01/2020", "00:05"},
		{"1 giờ 05 phút chiều, ngày 09/01/2020", "13:05"},
		{"11 giờ 05 phút chiều, ngày 09/01/2020", "23:05"},
		{"4 giờ 05 phút tối, ngày 09/01/2020", "16:05"},
		{"11 giờ 05 phút tối, ngày 09/01/2020", "23:05"},
		{"8 giờ 05 phút đêm, ngày 09/01/2020", "20:05"},
		{"2 giờ 05 phút đêm, ngày 09/01/2020", "02:05"},
	}
	for _, test := range tests {
		d, err := ParseDateline(test.line)
		if err != nil {
			t.Errorf("%q: %v", test.line, err)
		} else if got := d.Time.Format("15:04"); got != test.want {
			t.Errorf("%q is at %s, want %s", test.line, got, test.want)
		}
	}
	ref := time.Date(2020, time.January, 9, 18, 3, 0, 0, time.FixedZone("", 7*3600))
	for text, want := range map[string]string{"6 giờ đêm nay": "2020-01-09T18:00"} {
		if x, err := ParseTimex(text, ref); err != nil || x.Value != want {
			t.Errorf("%q is %q, %v, want %s", text, x.Value, err, want)
		}
	}
}

// Names that only one row holds.
func TestNamedDays(t *testing.T) {
	ref := time.Date(2020, time.January, 9, 18, 3, 0, 0, time.FixedZone("", 7*3600))
	tests := []struct{ text, want, reason string }{
		{"ngày Nhà giáo Việt Nam 2019", "2019-11-20", "teachers' day is 20 November"},
		{"ngày Doanh nhân Việt Nam 2019", "2019-10-13", "entrepreneurs' day is 13 October"},
		{"tuần tiếp theo", "2020-W03", "the next week"},
	}
	for _, test := range tests {
		if x, err := ParseTimex(test.text, ref); err != nil || x.Value != test.want {
			t.Errorf("%q is %q, %v, want %s: %s", test.text, x.Value, err, test.want, test.reason)
		}
	}
	lunar := []struct {
		date LunarDate
		want string
	}{
		{LunarDate{2020, 8, 15, false}, "Rằm"},
		{LunarDate{2020, 12, 23, false}, "Chạp"},
		{LunarDate{2020, 1, 1, false}, "Giêng"},
	}
	for _, test := range lunar {
		if got := test.date.String(); !strings.Contains(strings.ToLower(got), strings.ToLower(test.want)) {
			t.Errorf("%v is called %q, without %q", test.date, got, test.want)
		}
	}
	december := Dateline{Time: time.Date(2020, time.December, 9, 0, 0, 0, 0, time.UTC), Precision: Day}
	for layout, want := range map[string]string{"Tháng Giêng": "Tháng Chạp", "tháng giêng": "tháng chạp"} {
		if got := december.Format(layout); got != want {
			t.Errorf("layout %q prints %q, want %q", layout, got, want)
		}
	}
}
