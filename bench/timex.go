package main

import (
	"strings"
	"time"

	"example.com/vietnews"
	dateparser "github.com/markusmobius/go-dateparser"
)

// reference is the moment that the sentences were written at.
var reference = time.Date(2020, 1, 9, 18, 3, 0, 0, vietnews.ICT)

// sentences hold days, of which a reader knows which year's they are, or nothing that is one but could be taken for it.
var sentences = []struct {
	text  string
	words string // of the expression
	day   string
}{
	{"Sáng 9-1, xã An Thạnh mở hội nghị bàn việc làm lại con đường liên ấp.", "9-1", "2020-01-09"},
	{"Cây cầu được khởi công ngày 2/9/2018 và làm trong hơn một năm.", "2/9/2018", "2018-09-02"},
	{"Hôm qua, nước trên sông đã rút xuống dưới mức báo động.", "Hôm qua", "2020-01-08"},
	{"Ngày mai, học sinh của trường nghỉ học để tránh rét.", "Ngày mai", "2020-01-10"},
	{"Tiền đền bù sẽ được trả vào ngày 20 tháng 2 năm 2020 tại trụ sở xã.", "20 tháng 2 năm 2020", "2020-02-20"},
	{"Lễ ký diễn ra chiều 31-12 trước đông đảo bà con trong ấp.", "31-12", "2019-12-31"},
	{"Ba hôm trước, đoàn cứu trợ đã đến được bản xa nhất.", "Ba hôm trước", "2020-01-06"},
	{"Chợ hoa sẽ mở cửa từ mùng 1 Tết cho khách đến chơi xuân.", "mùng 1 Tết", "2020-01-25"},
	{"Thứ Bảy tuần này, đội bóng của huyện đá trận cuối cùng.", "Thứ Bảy tuần này", "2020-01-11"},
	{"Đội nhà thắng 3-1 ngay trên sân khách sau hai hiệp đấu.", "", ""},
	{"Số điện thoại 0918.12.11.19 luôn có người trực.", "", ""},
	{"Quốc lộ 1 đoạn qua cầu bị ùn tắc vì hai xe tải va nhau.", "", ""},
	{"Theo Nghị định 100/2019, người uống rượu bia không được lái xe.", "", ""},
	{"Bốn năm học sinh giúp bà cụ đẩy xe qua dốc.", "", ""},
	{"Nhà máy chạy thử ngày 15-6-2021, chậm hơn dự định.", "15-6-2021", "2021-06-15"},
	{"Giá lúa tăng 5/10 loại so với vụ trước.", "", ""},
}

// A found day is what a library makes of a stretch of text.
type found struct{ words, day string }

func timexContest() []contestant {
	vietnamese := &dateparser.Configuration{Languages: []string{"vi"}, DateOrder: dateparser.DMY, DefaultTimezone: vietnews.ICT, CurrentTime: reference}
	finders := []struct {
		name string
		find func(text string) []found
	}{
		{"vietnews.FindTimex", func(text string) (list []found) {
			for x := range vietnews.FindTimex(text, reference) {
				if x.Type == vietnews.TimexDate || x.Type == vietnews.TimexTime {
					list = append(list, found{text[x.Start:x.End], x.From.Format(time.DateOnly)})
				}
			}
			return list
		}},
		{"go-dateparser.Search, told the language, the order and the zone", func(text string) (list []found) {
			_, results, _ := dateparser.Search(vietnamese, text)
			for _, r := range results {
				list = append(list, found{r.Text, r.Date.Time.In(vietnews.ICT).Format(time.DateOnly)})
			}
			return list
		}},
	}
	var list []contestant
	for _, f := range finders {
		list = append(list, contestant{f.name, func() {
			for i := range sentences {
				f.find(sentences[i].text)
			}
		}, func() score { return scoreDays(f.find) }})
	}
	return list
}

// scoreDays counts the days that find gets right; everything else that it finds is wrong.
func scoreDays(find func(string) []found) (s score) {
	for _, want := range sentences {
		if want.words != "" {
			s.asked++
		}
		hit := false
		for _, got := range find(want.text) {
			if !hit && want.words != "" && got.day == want.day && (strings.Contains(got.words, want.words) || strings.Contains(want.words, got.words)) {
				hit = true
				s.right++
			} else {
				s.wrong++
			}
		}
	}
	return s
}
