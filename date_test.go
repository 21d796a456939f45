package vietnews

import (
	"errors"
	"testing"
	"time"
)

func TestParseDateline(t *testing.T) {
	for _, tt := range []struct {
		in, want string
		reason   string
	}{
		{"Thứ Năm, 09/01/2020, 18:03 (GMT+7)", "2020-01-09T18:03:00+07:00", "the long form"},
		{"Cập nhật lúc20:10, Thứ Năm, 24/12/2020 (GMT+7)", "2020-12-24T20:10:00+07:00", "glued label, time first"},
		{"10:07 GMT - Thứ Sáu, 3 tháng 4, 2009", "2009-04-03T10:07:00Z", "GMT is not GMT+7"},
		{"Khai mạc lúc 19:00 ngày 9/1/2020", "", "an event"},
	} {
		d, err := ParseDateline(tt.in)
		if tt.want == "" {
			if !errors.Is(err, ErrNotDateline) {
				t.Errorf("%s: ParseDateline(%q) = %v, %v", tt.reason, tt.in, d.Time, err)
			}
			continue
		}
		if got := d.Time.Format(time.RFC3339); got != tt.want || err != nil || d.Raw != tt.in {
			t.Errorf("%s: ParseDateline(%q) = %s, %v, want %s", tt.reason, tt.in, got, err, tt.want)
		}
	}
}
