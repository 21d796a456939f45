package vietnews

import (
	"strings"
	"testing"
	"time"
)

const (
	longDateline = "Thứ Năm, 09/01/2020, 18:03 (GMT+7)"
	longProse    = "Sáng 9-1, hội nghị trực tuyến tổng kết công tác năm 2019 và triển khai nhiệm vụ năm 2020 của toàn tỉnh đã khai mạc."
	shortProse   = "Chợ nổi vắng dần những chiếc ghe chở đầy trái cây miệt vườn"
)

// benchmarkForms are layouts of outlets beside those of package time that read the same moment, a Thursday: what that package cannot say
// stands as the words of that day.
var benchmarkForms = []struct{ name, layout, standard string }{
	{"VnExpress", LayoutVnExpress, "Thứ năm, 2/1/2006, 15:04 (GMT+7)"},
	{"VnExpress07", LayoutVnExpress07, "Thứ năm, 2/1/2006, 15:04 GMT+7"},
	{"LaoDong", LayoutLaoDong, "Thứ năm, 02/01/2006 15:04 (GMT+7)"},
	{"DanTri", LayoutDanTri, "Thứ Năm, 02/01/2006 - 15:04"},
	{"TuoiTre", LayoutTuoiTre, "02/01/2006 15:04 GMT+7"},
	{"TuoiTreRSS", LayoutTuoiTreRSS, "Mon, 02 Jan 2006 15:04:05 GMT+7"},
	{"ThanhNien", LayoutThanhNien, "15:04 - 02/01/2006"},
	{"Zing", LayoutZing, "15:04 02/01/2006"},
	{"VOV", LayoutVOV, "Thứ Năm, 15:04, 02/01/2006"},
	{"VnEconomy", LayoutVnEconomy, "02/01/2006, 15:04"},
	{"NhanDan", LayoutNhanDan, "Thứ Năm, 02/01/2006, 15:04:05"},
	{"Vietstock", LayoutVietstock, "Thứ Năm, 02/01/2006 | 15:04"},
	{"CafeF", LayoutCafeF, "02-01-2006 - 15:04 PM"},
	{"CafeBiz", LayoutCafeBiz, "02/01/2006 03:04 PM"},
	{"24h", Layout24h, "Thứ Năm, ngày 02/01/2006 15:04 PM (GMT+7)"},
	{"NamDinh", LayoutNamDinh, "Cập nhật lúc 15:04, Thứ Năm, 02/01/2006 (GMT+7)"},
	{"LuatVietnam", LayoutLuatVietnam, "Ngày cập nhật: Thứ Năm, 02/01/2006 15:04 (GMT+7)"},
	{"TinTuc", LayoutTinTuc, "15:04 ngày 02/01/2006"},
	{"BNews", LayoutBNews, "15:04' - 02/01/2006"},
	{"NukeViet", LayoutNukeViet, "Thứ năm - 02/01/2006 15:04"},
	{"BBC", LayoutBBC, "2 tháng 1 2006, 15:04 -07"},
	{"Blogger", LayoutBlogger, "Thứ Năm, 2 tháng 1, 2006"},
	{"WordPress", LayoutWordPress, "2 Tháng Một, 2006"},
	{"Worded", LayoutWorded, "Thứ Năm, ngày 2 tháng 1 năm 2006"},
	{"ISO", LayoutISO, "2006-01-02T15:04:05-07:00"},
}

// otherLines are lines that are no datelines.
var otherLines = []struct{ name, line string }{
	{"prose", shortProse},
	{"prose with digits", longProse},
	{"prose with a year", "Năm 2019, toàn huyện gieo trồng 12.500 ha lúa, năng suất bình quân 6,2 tấn"},
	{"prose with a date", "Ngày 9/1/2020, Sở Y tế cho biết đã tiêm đủ hai mũi cho 1.250 người của 12 xã"},
	{"long", strings.Repeat(longProse+" ", 8)},
	{"price", "Giá: 12.500.000 đồng"},
	{"phone", "Điện thoại: 0273.3872.147"},
	{"score", "U23 Việt Nam 2-1 Thái Lan"},
	{"number alone", "1.250"},
}

// BenchmarkParseDateline reports how many times as long ParseDateline takes as time.Parse told the one right layout: of the same line where
// the line is a dateline, and otherwise of the long form that most provincial papers print.
func BenchmarkParseDateline(b *testing.B) {
	moment := Dateline{Time: time.Date(2020, 1, 9, 18, 3, 0, 0, ICT)}
	standard := func(layout, line string) func() {
		if _, err := time.ParseInLocation(layout, line, ICT); err != nil {
			b.Fatal(err)
		}
		return func() { time.ParseInLocation(layout, line, ICT) }
	}
	var ours, theirs []func()
	for _, f := range benchmarkForms {
		line := moment.Format(f.layout)
		read, base := func() { ParseDateline(line) }, standard(f.standard, line)
		ours, theirs = append(ours, read), append(theirs, base)
		b.Run(f.name, func(b *testing.B) { benchmarkRatio(b, len(line), "x-time", read, base) })
	}
	b.Run("all forms", func(b *testing.B) { benchmarkRatio(b, 1, "x-time", inTurn(ours), inTurn(theirs)) })
	base := standard("Thứ Năm, 02/01/2006, 15:04 (GMT+7)", longDateline)
	for _, l := range otherLines {
		b.Run(l.name, func(b *testing.B) {
			benchmarkRatio(b, len(l.line), "x-time", func() { ParseDateline(l.line) }, base)
		})
	}
}

// inTurn returns a function that calls all of fs.
func inTurn(fs []func()) func() {
	return func() {
		for _, f := range fs {
			f()
		}
	}
}
