package vietnews

import "testing"

// What the quick look refuses is not read, and what it takes may still be no dateline.
func TestMayBeDateline(t *testing.T) {
	for line, want := range map[string]bool{
		"9/1/2020":                         true,
		"9 tháng 1/2020":                   true,
		"Tháng Giêng 7/2025":               true, // WordPress prints the day behind the month
		"2020-01-09":                       true,
		"2020.1.9":                         true,
		"2020-\u200b01-09":                 true, // what is not seen is not read
		"Hôm nay 2020.":                    true,
		"cách đây 5 giờ":                   true,
		"CÁCH ĐÂY 5 GIỜ":                   true,
		"5 giờ tru\u031bo\u031b\u0301c":    true, // decomposed
		"5 giờ tr&#432;&#7899;c":           true,
		"Chủ nhật 12/1":                    true, // a Sunday may prove digits that are damaged
		"Tháng 5/2022: Khởi công":          false,
		"Từ nay đến tháng 3/2015":          false,
		"Giai đoạn 2021 - 2025. Đồ họa":    false,
		"Niên khóa 2020-2021":              false,
		"Trồng 200ha rừng trên núi":        false, // not "trước"
		"44 phố Lê Thái Tổ, Hoàn Kiếm":     false, // not "hôm"
		"12 hộ dân thôn Sín Chải được vay": false, // not "cách đây"
	} {
		if got := mayBeDateline(line); got != want {
			t.Errorf("mayBeDateline(%q) = %v", line, got)
		}
	}
}
