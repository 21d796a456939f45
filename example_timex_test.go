package vietnews_test

import (
	"errors"
	"fmt"
	"time"

	"example.com/vietnews"
)

func ExampleFindTimex() {
	published := time.Date(2020, 1, 9, 18, 3, 0, 0, vietnews.ICT)
	text := "Trong hai ngày 8 và 9-1, đoàn thăm 12 xã; sáng mùng 3 Tết sẽ trở lại, mỗi xã 2 giờ."
	for x := range vietnews.FindTimex(text, published) {
		fmt.Println(text[x.Start:x.End], x.Type, x.Value)
	}
	// Output:
	// ngày 8 DATE 2020-01-08
	// 9-1 DATE 2020-01-09
	// sáng mùng 3 Tết TIME 2020-01-27TMO
	// 2 giờ DURATION PT2H
}

func ExampleParseTimex() {
	now := time.Date(2020, 1, 9, 18, 3, 0, 0, vietnews.ICT)
	for _, s := range []string{"rằm tháng Giêng năm Canh Tý", "3 giờ chiều mai", "31/02/2020"} {
		x, err := vietnews.ParseTimex(s, now)
		switch {
		case errors.Is(err, vietnews.ErrImpossible):
			fmt.Println(s, "does not exist")
		case err != nil:
			fmt.Println(err)
		default:
			fmt.Println(x.Value, "from", x.From.Format("02/01/2006 15:04"))
		}
	}
	// Output:
	// 2020-02-08 from 08/02/2020 00:00
	// 2020-01-10T15:00 from 10/01/2020 15:00
	// 31/02/2020 does not exist
}

// Without a reference only those expressions are given that need none.
func ExampleFindTimex_withoutReference() {
	text := "Năm nay lễ hội khai mạc ngày 3-2-2018, hai hôm sau thì bế mạc; hôm qua trời mưa."
	for x := range vietnews.FindTimex(text, time.Time{}) {
		fmt.Println(text[x.Start:x.End], x.Value)
	}
	// Output:
	// ngày 3-2-2018 2018-02-03
	// hai hôm sau 2018-02-05
}
