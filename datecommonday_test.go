package vietnews

import (
	"testing"
	"time"
)

// Of every label, day, clock and zone that the common form may hold the lineReader makes the same; and of every layout of an outlet that
// prints a day and no more than such a clock the common form is found.
func TestReadCommonDay(t *testing.T) {
	days := []string{"9 tháng 1 năm 2020", "9 tháng 1, 2020", "09 tháng 01 2020", "9 Tháng Một, 2020", "5 Tháng Năm, 2020", "7 Tháng Mười Hai, 2020",
		"7 Tháng Mười, 2020", "7 Tháng Mười Một, 2020", "ngày 09/01/2020", "09 Jan 2020", "2020-01-09", "2020-13-09", "5 Tháng Năm 2020", "5 tháng 13, 2020",
		"7 Tháng Mười Ba, 2020", "12/13/2020", "1/2/2020", "ngày 9 tháng 1 năm 2020"}
	for _, m := range commonMonths {
		days = append(days, "9 Tháng "+m.name+", 2020")
	}
	clocks := []string{"18:03", "6:03 PM", "06:03 AM", "12:30 AM", "12:30 PM", "0:30 PM", "18:03 PM", "6:03:05 PM", "18:03'", "18:03:05", "18:03:05'", "24:30 PM"}
	found := make(map[string]bool) // heads and days of which some line has the common form
	for _, head := range []string{"", "Thứ Năm, ", "Thứ ", "Chủ Nhật, ", "Thu, ", "Cập nhật lúc ", "Cập nhật: ", "Cập nhật ngày ", "Ngày đăng: ", "Ngày cập nhật: ", "Ngày cập nhật: Thứ Năm, "} {
		for _, day := range days {
			lines := []string{day}
			for _, clock := range clocks {
				for _, zone := range []string{"", " (GMT+7)", "+07:00", " +0700", " +07", " +08", "Z"} {
					lines = append(lines, day+" "+clock+zone, day+", "+clock+zone, clock+" "+day+zone, clock+", Thứ Năm, "+day+zone, day+"T"+clock+zone)
				}
			}
			for _, line := range lines {
				if checkCommon(t, head+line) {
					found["head "+head], found[day] = true, true
				}
			}
		}
	}
	wanted := []string{"head ", "head Thứ Năm, ", "head Thu, ", "9 tháng 1 năm 2020", "9 tháng 1, 2020", "09 tháng 01 2020", "9 Tháng Một, 2020",
		"ngày 09/01/2020", "09 Jan 2020", "2020-01-09", "1/2/2020", "ngày 9 tháng 1 năm 2020"}
	for _, l := range commonLabels {
		wanted = append(wanted, "head "+l.text)
	}
	for i := range commonMonths {
		wanted = append(wanted, "9 Tháng "+commonMonths[i].name+", 2020")
	}
	for _, what := range wanted {
		if !found[what] {
			t.Errorf("no line with %q has the common form", what)
		}
	}
	moment := Dateline{Time: time.Date(2020, 1, 9, 18, 3, 0, 0, ICT)}
	for _, f := range benchmarkForms {
		if line := moment.Format(f.layout); !checkCommon(t, line) {
			t.Errorf("%q of %s has not the common form", line, f.name)
		}
	}
}
