package vietnews

import (
	"errors"
	"strings"
	"testing"
	"time"
)

// TestParseTimexForms holds the forms that one whole expression may have and running text has seldom or never.
func TestParseTimexForms(t *testing.T) {
	const impossible, none = "impossible", "none"
	for _, test := range []struct{ text, want, reason string }{
		{"sau 3 ngày nữa", "DATE 2020-01-12", "\"sau\" and \"nữa\" together"},
		{"sau 3 ngày", "DATE 2020-01-12", "as \"3 ngày sau\": from the reference, where nothing was said before"},
		{"sau ngày", none, "no amount"},
		{"2 năm 3 giờ", "DURATION P2YT3H", "units far apart"},
		{"2 phút rưỡi", "DURATION PT2M30S", "half a minute"},
		{"2 ngày rưỡi", "DURATION P2DT12H", "half a day"},
		{"3 tháng rưỡi", "DURATION P3M15D", "half a month"},
		{"năm năm rưỡi", "DURATION P5Y6M", "half a year; the first word is a number"},
		{"0 quý", "DURATION P0M", "no quarters are no months"},
		{"0 ngày", "DURATION P0D", "no days"},
		{"nửa năm", "DURATION P6M", "half without a number"},
		{"mai", "DATE 2020-01-10", "a word alone"},
		{"mốt", "DATE 2020-01-11", "a word alone"},
		{"21 3 1997", "DATE 1997-03-21", "spaces for separators"},
		{"21 13 1997", none, "no such month"},
		{"31 2 1997", none, "no such day"},
		{"Q1", "DATE 2020-Q1", "a quarter in short"},
		{"9/1/2020 18:03 GMT-5", "TIME 2020-01-09T18:03-05:00", "west"},
		{"9/1/2020 18:03 GMT-0330", "TIME 2020-01-09T18:03-03:30", "four digits of offset"},
		{"9/1/2020 18:03 (GMT+7)", "TIME 2020-01-09T18:03+07:00", "brackets"},
		{"9/1/2020 18:03Z", "TIME 2020-01-09T18:03Z", "Z"},
		{"9/1/2020 18:03 UTC", "TIME 2020-01-09T18:03Z", "UTC"},
		{"9/1/2020 18:03 GMT+15", none, "no such zone"},
		{"9/1/2020 6:03 chiều", "TIME 2020-01-09T18:03", "part of the day behind the time"},
		{"9/1/2020 chiều", "TIME 2020-01-09TAF", "part of the day without a time"},
		{"bây giờ", "TIME 2020-01-09T18:03", "now"},
		{"hiện tại", "TIME 2020-01-09T18:03", "now"},
		{"lúc này", "TIME 2020-01-09T18:03", "now"},
		{"ngày cuối cùng của năm 2019", "DATE 2019-12-31", "the last day"},
		{"ngày cuối cùng của tháng 2", "DATE 2020-02-29", "the last day of a leap year's February"},
		{"ngày đầu tiên của tháng giêng âm lịch", none, "lunar months are not divided"},
		{"ngày đầu tiên của xóm", none, "no time has it"},
		{"ngày lễ quốc khánh", "DATE 2020-09-02", "\"lễ\" before a name"},
		{"giỗ tổ hùng vương Canh Tý", "DATE 2020-04-02 lunar", "a lunar year by name"},
		{"January 9", none, "English without a year"},
		{"Thu, 9 Jan 2020 18:03 GMT+7", "TIME 2020-01-09T18:03+07:00", "English with time and zone"},
		{"rằm tháng xa", none, "no such month"},
		{"ngày 9 tháng 1 năm 75", "DATE 1975-01-09", "two digits of a year"},
		{"ngày 9 tháng 1 năm 40 SCN", "DATE 0040-01-09", "two digits with an era"},
		{"9 giờ linh 5 phút", "TIME 2020-01-09T09:05", "\"linh\" before minutes"},
		{"9h5p7s", "TIME 2020-01-09T09:05:07", "letters for units"},
		{"buổi sáng ngày 9/1", "TIME 2020-01-09TMO", "\"buổi\""},
		{"giữa trưa mai", "TIME 2020-01-10TMI", "\"giữa\" before a part of the day"},
		{"10 giây trước", "TIME 2020-01-09T18:02:50", "seconds ago"},
		{"cách đây nửa tiếng", "TIME 2020-01-09T17:33", "half an hour ago"},
		{"30 tháng 2", impossible, "no such day"},
		{"ngày 31 tháng sau", impossible, "February has no 31"},
		{"tháng 6 nhuận năm ngoái", impossible, "2019 had no leap month"},
		{"từ 9/1 đến 31/2/2020", impossible, "an impossible end"},
		{"từ 12/2020 đến 3/2020", impossible, "the printed year stands"},
		{"từ 12/2019 đến 3/2020", "INTERVAL 2019-12/2020-03", "months with years"},
		{"2 quý đầu năm 2019", "INTERVAL 2019-Q1/2019-Q2", "quarters"},
		{"9 quý đầu năm 2019", none, "a year has four"},
		{"12 tháng cuối quý 1", none, "a quarter has three"},
		{"giao thừa 2020", "DATE 2020-01-24 lunar", "the eve of a numbered year"},
		{"năm Quý Mão", "INTERVAL 2023-01-22/2024-02-09 lunar", "Quý is a can too"},
		{"năm Quý Tý", none, "can and chi that never meet"},
		{"đầu tháng giêng âm lịch năm ngoái", "INTERVAL 2019-02-05/2019-03-05 lunar", "a lunar month of last year"},
		{"tháng 4 nhuận", "INTERVAL 2020-05-23/2020-06-20 lunar", "a leap month"},
		{"mỗi thứ hai", "SET XXXX-WXX-1", "a weekday"},
		{"8 giờ sáng hằng ngày", "SET XXXX-XX-XXT08:00", "a time of every day"},
		{"23 tháng chạp hằng năm", "SET XXXX-12-23 lunar", "a lunar day of every year"},
		{"những năm 90 của thế kỷ 19", "DATE 189", "a decade of a named century"},
	} {
		x, err := ParseTimex(test.text, at(t, "2020-01-09T18:03"))
		got := string(x.Type) + " " + x.Value
		switch {
		case errors.Is(err, ErrImpossible):
			got = impossible
		case errors.Is(err, ErrNotTimex):
			got = none
		case x.Lunar:
			got += " lunar"
		}
		if got != test.want {
			t.Errorf("ParseTimex(%q) = %q (%v), want %q: %s", test.text, got, err, test.want, test.reason)
		} else if err == nil {
			checkValue(t, test.text, x)
		}
	}
}

func TestTimexErrorText(t *testing.T) {
	tests := []struct{ text, want, reason string }{
		{"9/1/2020 và rồi", `vietnews: byte 9: not a time expression: "9/1/2020 và rồi"`, "where reading ended"},
		{"a" + strings.Repeat("ươ", 900), `vietnews: byte 0: not a time expression: "a` + strings.Repeat("ươ", 19) + `ư…"`, "a long text is cut between letters"},
	}
	for _, test := range tests {
		if _, err := ParseTimex(test.text, time.Time{}); err == nil || err.Error() != test.want {
			t.Errorf("%s: %v, want %s", test.reason, err, test.want)
		}
	}
}

// An article's expressions may be left in the middle of a zone, and none is looked for in the zones after it.
func TestArticleTimexStops(t *testing.T) {
	const line = "Ngày 9-1-2020, xã họp; ngày 10-1-2020, xã họp lại."
	a := &Article{Zones: []Zone{{0, len(line), RoleLead, "", 1}, {len(line), 2 * len(line), RoleParagraph, "", 1}}}
	for _, ref := range []time.Time{{}, at(t, "2020-01-09T18:03")} {
		a.Dateline.Time = ref
		for n := 1; n <= 4; n++ {
			seen := 0
			for range a.Timex(strings.Repeat(line, 2)) {
				if seen++; seen == n {
					break
				}
			}
			if seen != n {
				t.Errorf("reference %v: %d expressions before the break, want %d", ref, seen, n)
			}
		}
	}
}
