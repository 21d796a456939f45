package main

import (
	"time"

	"example.com/vietnews"
	"github.com/araddon/dateparse"
	dateparser "github.com/markusmobius/go-dateparser"
)

// forms are the datelines of outlets, as layouts of vietnews, with the same as a layout of package time; what that one cannot say stands in
// it as the words of the first moment.
var forms = []struct {
	layout, standard string
	day              bool // no time is printed
}{
	{vietnews.LayoutVnExpress, "Thứ năm, 2/1/2006, 15:04 (GMT+7)", false},
	{vietnews.LayoutVnExpress07, "Thứ năm, 2/1/2006, 15:04 GMT+7", false},
	{vietnews.LayoutLaoDong, "Thứ năm, 02/01/2006 15:04 (GMT+7)", false},
	{vietnews.LayoutDanTri, "Thứ Năm, 02/01/2006 - 15:04", false},
	{vietnews.LayoutTuoiTre, "02/01/2006 15:04 GMT+7", false},
	{vietnews.LayoutTuoiTreRSS, "Mon, 02 Jan 2006 15:04:05 GMT+7", false},
	{vietnews.LayoutThanhNien, "15:04 - 02/01/2006", false},
	{vietnews.LayoutZing, "15:04 02/01/2006", false},
	{vietnews.LayoutVOV, "Thứ Năm, 15:04, 02/01/2006", false},
	{vietnews.LayoutVnEconomy, "02/01/2006, 15:04", false},
	{vietnews.LayoutNhanDan, "Thứ Năm, 02/01/2006, 15:04:05", false},
	{vietnews.LayoutVietstock, "Thứ Năm, 02/01/2006 | 15:04", false},
	{vietnews.LayoutCafeF, "02-01-2006 - 15:04 PM", false},
	{vietnews.LayoutCafeBiz, "02/01/2006 03:04 PM", false},
	{vietnews.Layout24h, "Thứ Năm, ngày 02/01/2006 15:04 PM (GMT+7)", false},
	{vietnews.LayoutNamDinh, "Cập nhật lúc 15:04, Thứ Năm, 02/01/2006 (GMT+7)", false},
	{vietnews.LayoutLuatVietnam, "Ngày cập nhật: Thứ Năm, 02/01/2006 15:04 (GMT+7)", false},
	{vietnews.LayoutTinTuc, "15:04 ngày 02/01/2006", false},
	{vietnews.LayoutBNews, "15:04' - 02/01/2006", false},
	{vietnews.LayoutNukeViet, "Thứ năm - 02/01/2006 15:04", false},
	{vietnews.LayoutBBC, "2 tháng 1 2006, 15:04 -07", false},
	{vietnews.LayoutBlogger, "Thứ Năm, 2 tháng 1, 2006", true},
	{vietnews.LayoutWordPress, "2 Tháng Một, 2006", true},
	{vietnews.LayoutWorded, "Thứ Năm, ngày 2 tháng 1 năm 2006", true},
	{vietnews.LayoutISO, "2006-01-02T15:04:05-07:00", false},
}

// moments are printed in every form: days that could be months, and one that could not.
var moments = []time.Time{
	time.Date(2020, 1, 9, 18, 3, 0, 0, vietnews.ICT),
	time.Date(2024, 12, 5, 14, 45, 0, 0, vietnews.ICT),
	time.Date(2017, 10, 23, 21, 30, 0, 0, vietnews.ICT),
}

// A dateline is one line with what it means.
type dateline struct {
	line, standard string
	want           time.Time
}

func datelines() []dateline {
	var list []dateline
	for _, f := range forms {
		for _, t := range moments {
			want := t
			if f.day {
				want = time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, t.Location())
			}
			list = append(list, dateline{vietnews.Dateline{Time: t}.Format(f.layout), f.standard, want})
		}
	}
	return list
}

func datelineContest() []contestant {
	lines := datelines()
	vietnamese := &dateparser.Configuration{Languages: []string{"vi"}, DateOrder: dateparser.DMY, DefaultTimezone: vietnews.ICT, CurrentTime: moments[0]}
	readers := []struct {
		name string
		read func(d dateline) (time.Time, error)
	}{
		{"vietnews.ParseDateline", func(d dateline) (time.Time, error) {
			got, err := vietnews.ParseDateline(d.line)
			return got.Time, err
		}},
		{"time.ParseInLocation, told the one right layout", func(d dateline) (time.Time, error) {
			return time.ParseInLocation(d.standard, d.line, vietnews.ICT)
		}},
		{"araddon/dateparse, day first", func(d dateline) (time.Time, error) {
			return dateparse.ParseIn(d.line, vietnews.ICT, dateparse.PreferMonthFirst(false))
		}},
		{"go-dateparser, told the language, the order and the zone", func(d dateline) (time.Time, error) {
			got, err := dateparser.Parse(vietnamese, d.line)
			return got.Time, err
		}},
	}
	var list []contestant
	for _, r := range readers {
		list = append(list, contestant{r.name, func() {
			for _, d := range lines {
				r.read(d)
			}
		}, func() score {
			s := score{asked: len(lines)}
			for _, d := range lines {
				got, err := r.read(d)
				switch {
				case err == nil && got.Equal(d.want):
					s.right++
				case err == nil:
					s.wrong++
				}
			}
			return s
		}})
	}
	return list
}
