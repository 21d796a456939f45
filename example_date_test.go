package vietnews_test

import (
	"errors"
	"fmt"
	"time"

	"example.com/vietnews"
)

func ExampleParseDateline() {
	for _, line := range []string{
		"Thứ Năm, 09/01/2020, 18:03 (GMT+7)",
		"Cập nhật lúc20:10, Thứ Năm, 24/12/2020 (GMT+7)",
		"10:07 GMT - Thứ Sáu, 3 tháng 4, 2009",
		"Khai mạc lúc 19:00 ngày 9/1/2020",
	} {
		d, err := vietnews.ParseDateline(line)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(d.Time.Format(time.RFC3339), d.Precision)
	}
	// Output:
	// 2020-01-09T18:03:00+07:00 minute
	// 2020-12-24T20:10:00+07:00 minute
	// 2009-04-03T10:07:00Z minute
	// vietnews: not a dateline
}

// The weekday checks the date and never moves it.
func ExampleParseDateline_weekday() {
	d, err := vietnews.ParseDateline("Thứ Sáu, 09/01/2020")
	if errors.Is(err, vietnews.ErrWeekday) {
		fmt.Println(err)
	}
	fmt.Println(d.Time.Format("Monday, 2006-01-02"))
	// Output:
	// vietnews: byte 0: weekday contradicts date: "Thứ Sáu, 09/01/2020"
	// Thursday, 2020-01-09
}

func ExampleParser_ParseDateline() {
	p := &vietnews.Parser{Now: time.Date(2020, 1, 9, 20, 0, 0, 0, vietnews.ICT)}
	d, _ := p.ParseDateline("5 giờ trước")
	fmt.Println(d.Time.Format(time.RFC3339))
	// Output: 2020-01-09T15:00:00+07:00
}

func ExampleDateline_Format() {
	d, _ := vietnews.ParseDateline("2020-01-09T18:03:05+07:00")
	fmt.Println(d.Format(vietnews.LayoutVnExpress))
	fmt.Println(d.Format(vietnews.LayoutCafeBiz))
	fmt.Println(d.Format("15h04, thứ hai ngày 2 tháng 1 năm 2006"))
	// Output:
	// Thứ năm, 9/1/2020, 18:03 (GMT+7)
	// 09/01/2020 06:03 PM
	// 18h03, thứ năm ngày 9 tháng 1 năm 2020
}

func ExampleFindDatelines() {
	const page = `Thứ Năm, 09/01/2020
Thời sự
Thứ Tư, 08/01/2020, 18:03 (GMT+7)
Mùa nước nổi về sớm`
	for _, m := range vietnews.FindDatelines(page) {
		fmt.Printf("%s at %d: %s\n", m.Kind, m.Start, m.Raw)
	}
	// Output:
	// dateline at 35: Thứ Tư, 08/01/2020, 18:03 (GMT+7)
	// masthead at 0: Thứ Năm, 09/01/2020
}
