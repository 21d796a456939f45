package vietnews

import "testing"

// commonLines are lines in the common form, put together of all that it may hold, and what is nearly such a line.
func commonLines() (lines []string) {
	for _, weekday := range []string{"", "Thứ Năm, ", "Thứ năm ", "Chủ Nhật - ", "Thứ Bảy | "} {
		for _, day := range []string{"09/01/2020", "9-1-2020", "31/02/2020", "13/13/2020", "1/2/1999", "12/01/2020", "9/1/20", "09-01/2020", "9/1/02020"} {
			for _, clock := range []string{"18:03", "9:05", "24:00", "18:3", "18:03:05", "18:60", "118:03"} {
				for _, separator := range []string{", ", " - ", " | ", " ", ",", "  "} {
					for _, zone := range []string{"", " (GMT+7)", " GMT+7", " (GMT +7)", " (GMT+8)", " PM"} {
						lines = append(lines, weekday+day+separator+clock+zone, weekday+clock+separator+day+zone)
					}
				}
			}
		}
	}
	return lines
}

func TestReadCommon(t *testing.T) {
	shortest, longest := maxCommon, minCommon
	for _, line := range commonLines() {
		if checkCommon(t, line) {
			shortest, longest = min(shortest, len(line)), max(longest, len(line))
		}
	}
	if shortest != minCommon || longest != maxCommon {
		t.Errorf("lines in the common form have %d to %d bytes, want %d to %d", shortest, longest, minCommon, maxCommon)
	}
	for _, line := range []string{longDateline, "18:03 - 09/01/2020", "09/01/2020 18:03", "Chủ nhật, 12/01/2020 - 7:05:09 GMT+7"} {
		if !checkCommon(t, line) {
			t.Errorf("%q has the common form", line)
		}
	}
}

// Of every line that has the common form the lineReader makes the same.
func FuzzReadCommon(f *testing.F) {
	for i, line := range commonLines() {
		if i%40 == 0 {
			f.Add(line)
		}
	}
	f.Fuzz(func(t *testing.T, line string) { checkCommon(t, line) })
}

// checkCommon reports whether line has the common form, and that both readings of it agree.
func checkCommon(t *testing.T, line string) bool {
	t.Helper()
	var quick, whole Dateline
	if !mayBeCommon(line) || !readCommon(&quick, line) {
		if quick != (Dateline{}) {
			t.Errorf("%q has not the common form, and leaves %+v", line, quick)
		}
		return false
	}
	quick.Raw = line
	if err := new(Parser).readWholeLine(&whole, line); err != nil || whole != quick || !mayBeDateline(line) {
		t.Errorf("%q: %+v, and the lineReader gives %+v, %v", line, quick, whole, err)
	}
	return true
}
