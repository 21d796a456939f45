package vietnews

import (
	"testing"
	"time"
)

const (
	longDateline = "Thứ Năm, 09/01/2020, 18:03 (GMT+7)"
	longProse    = "Sáng 9-1, hội nghị trực tuyến tổng kết công tác năm 2019 và triển khai nhiệm vụ năm 2020 của toàn tỉnh đã khai mạc."
	shortProse   = "Chợ nổi vắng dần những chiếc ghe chở đầy trái cây miệt vườn"
)

func BenchmarkParseDateline(b *testing.B) {
	b.Run("time.Parse", func(b *testing.B) {
		for b.Loop() {
			if _, err := time.ParseInLocation("Thứ Năm, 02/01/2006, 15:04 (GMT+7)", longDateline, ICT); err != nil {
				b.Fatal(err)
			}
		}
	})
	for _, bb := range []struct{ name, line string }{
		{"long", longDateline},
		{"numeric", "09/01/2020 18:03"},
		{"prose with dates", longProse},
		{"prose", shortProse},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				ParseDateline(bb.line)
			}
		})
	}
}
