package vietnews

import (
	"strconv"
	"strings"
	"time"
)

// The elements of layouts are told in the package's documentation. A number is an element only as a whole run of digits, a word only as
// whole words, so that "số 234" and "ngày" are text. "tháng 1" is the text "tháng " and a month. ICT and Giờ Đông Dương print as GMT and
// offset in any other zone.

// Layouts of outlets, as their pages print them. Each reads its own output.
const (
	LayoutApBac       = "Thứ Hai, 02/01/2006, 15:04 (GMT+7)"        // baoapbac.vn and most provincial papers
	LayoutVnExpress   = "Thứ hai, 2/1/2006, 15:04 (GMT+7)"          // vnexpress.net since 2018: day and month unpadded, hour padded
	LayoutVnExpress07 = "Thứ hai, 2/1/2006, 15:04 GMT+7"            // vnexpress.net 2007 to 2011
	LayoutLaoDong     = "Thứ hai, 02/01/2006 15:04 (GMT+7)"         // laodong.vn
	LayoutDanTri      = "Thứ Hai, 02/01/2006 - 15:04"               // dantri.com.vn and vietnamnet.vn, 2025
	LayoutDanTri2020  = "Thứ Hai 02/01/2006 - 15:04"                // dantri.com.vn 2020
	LayoutTuoiTre     = "02/01/2006 15:04 GMT+7"                    // tuoitre.vn, nld.com.vn
	LayoutTuoiTreRSS  = "Mon, 02 Jan 2006 15:04:05 GMT+7"           // tuoitre.vn feeds; not RFC 822
	LayoutThanhNien   = "15:04 - 02/01/2006"                        // thanhnien.vn
	LayoutZing        = "15:04 02/01/2006"                          // zingnews.vn, kenh14.vn, cand.com.vn
	LayoutVOV         = "Thứ Hai, 15:04, 02/01/2006"                // vov.vn
	LayoutVnEconomy   = "02/01/2006, 15:04"                         // vneconomy.vn
	LayoutNhanDan     = "Thứ Hai, 02/01/2006, 15:04:05"             // nhandan.vn 2019
	LayoutVietstock   = "Thứ Hai, 02/01/2006 | 15:04"               // vietstock.vn 2011
	LayoutCafeF       = "02-01-2006 - 15:04 PM"                     // cafef.vn: the 24-hour clock and AM or PM
	LayoutCafeBiz     = "02/01/2006 03:04 PM"                       // cafebiz.vn
	Layout24h         = "Thứ Hai, ngày 02/01/2006 15:04 PM (GMT+7)" // 24h.com.vn
	LayoutNamDinh     = "Cập nhật lúc 15:04, Thứ Hai, 02/01/2006 (GMT+7)"
	LayoutLuatVietnam = "Ngày cập nhật: Thứ Hai, 02/01/2006 15:04 (GMT+7)"
	LayoutTinTuc      = "15:04 ngày 02/01/2006"            // tintuc.vn
	LayoutBNews       = "15:04' - 02/01/2006"              // bnews.vn
	LayoutNukeViet    = "Thứ hai - 02/01/2006 15:04"       // sites of the NukeViet system
	LayoutBBC         = "2 tháng 1 2006, 15:04 +07"        // bbc.com/vietnamese 2026
	LayoutBlogger     = "Thứ Hai, 2 tháng 1, 2006"         // Blogger in Vietnamese, and CLDR's full date
	LayoutWordPress   = "2 Tháng Một, 2006"                // WordPress in Vietnamese
	LayoutWorded      = "Thứ Hai, ngày 2 tháng 1 năm 2006" // mastheads
	LayoutISO         = "2006-01-02T15:04:05+07:00"        // attributes of pages
)

// Format prints d.Time in the manner of layout. The zero Time prints as nothing.
func (d Dateline) Format(layout string) string {
	return string(d.AppendFormat(make([]byte, 0, len(layout)+16), layout))
}

// AppendFormat is like Format but appends to b and returns the extended buffer.
func (d Dateline) AppendFormat(b []byte, layout string) []byte {
	if d.Time.IsZero() {
		return b
	}
	for i := 0; i < len(layout); {
		e, n := elementAt(layout, i)
		if n == 0 {
			n = 1
			b = append(b, layout[i])
		} else {
			b = e.print(b, d.Time)
		}
		i += n
	}
	return b
}

// A layoutElement prints one part of a moment. The text is how the layout shows it.
type layoutElement struct {
	text  string
	print func(b []byte, t time.Time) []byte
}

// elementAt gives the element of layout at i and its length, or length 0 for a byte that stands for itself.
func elementAt(layout string, i int) (e *layoutElement, n int) {
	if c := layout[i]; c-'0' < 10 {
		return numberAt(layout, i)
	} else if strings.IndexByte(layoutInitials, c) < 0 || i > 0 && isLayoutWord(layout[i-1]) && c != '+' {
		return nil, 0
	}
	for k := range wordElements {
		e := &wordElements[k]
		if end := i + len(e.text); strings.HasPrefix(layout[i:], e.text) && (end == len(layout) || !isLayoutWord(layout[end])) {
			return e, len(e.text)
		}
	}
	return nil, 0
}

// numberAt gives the element that is the run of digits at i, or the run's first byte as text.
func numberAt(layout string, i int) (e *layoutElement, n int) {
	end := i
	for end < len(layout) && layout[end]-'0' < 10 {
		end++
	}
	if i > 0 && layout[i-1]-'0' < 10 {
		return nil, 0
	}
	for k := range numberElements {
		if e := &numberElements[k]; e.text == layout[i:end] {
			return e, end - i
		}
	}
	return nil, 0
}

// isLayoutWord reports whether c is part of a word or number.
func isLayoutWord(c byte) bool { return c|0x20-'a' < 26 || c-'0' < 10 || c >= 0x80 }

// layoutInitials are the bytes that word elements begin with.
const layoutInitials = "TtCcPpGUI+MJ"

var numberElements = [...]layoutElement{
	{"2006", func(b []byte, t time.Time) []byte { return appendField(b, t.Year(), 4) }},
	{"06", func(b []byte, t time.Time) []byte { return appendField(b, t.Year()%100, 2) }},
	{"01", func(b []byte, t time.Time) []byte { return appendField(b, int(t.Month()), 2) }},
	{"1", func(b []byte, t time.Time) []byte { return appendField(b, int(t.Month()), 1) }},
	{"02", func(b []byte, t time.Time) []byte { return appendField(b, t.Day(), 2) }},
	{"2", func(b []byte, t time.Time) []byte { return appendField(b, t.Day(), 1) }},
	{"15", func(b []byte, t time.Time) []byte { return appendField(b, t.Hour(), 2) }},
	{"03", func(b []byte, t time.Time) []byte { return appendField(b, hour12(t), 2) }},
	{"3", func(b []byte, t time.Time) []byte { return appendField(b, hour12(t), 1) }},
	{"04", func(b []byte, t time.Time) []byte { return appendField(b, t.Minute(), 2) }},
	{"05", func(b []byte, t time.Time) []byte { return appendField(b, t.Second(), 2) }},
}

// wordElements are the elements that are words, the longer before those that they begin with.
var wordElements = [...]layoutElement{
	{"Thứ Hai", weekdayNames("Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy")},
	{"Thứ hai", weekdayNames("Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy")},
	{"thứ hai", weekdayNames("chủ nhật", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy")},
	{"THỨ HAI", weekdayNames("CHỦ NHẬT", "THỨ HAI", "THỨ BA", "THỨ TƯ", "THỨ NĂM", "THỨ SÁU", "THỨ BẢY")},
	{"Thứ 2", weekdayNames("CN", "Thứ 2", "Thứ 3", "Thứ 4", "Thứ 5", "Thứ 6", "Thứ 7")},
	{"thứ 2", weekdayNames("chủ nhật", "thứ 2", "thứ 3", "thứ 4", "thứ 5", "thứ 6", "thứ 7")},
	{"THỨ 2", weekdayNames("CHỦ NHẬT", "THỨ 2", "THỨ 3", "THỨ 4", "THỨ 5", "THỨ 6", "THỨ 7")},
	{"Th 2", weekdayNames("CN", "Th 2", "Th 3", "Th 4", "Th 5", "Th 6", "Th 7")},
	{"T2", weekdayNames("CN", "T2", "T3", "T4", "T5", "T6", "T7")},
	{"Monday", weekdayNames("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")},
	{"Mon", weekdayNames("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")},
	{"Tháng Một", monthNames("Tháng ", "Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai")},
	{"Tháng một", monthNames("Tháng ", "một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")},
	{"tháng một", monthNames("tháng ", "một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")},
	{"THÁNG MỘT", monthNames("THÁNG ", "MỘT", "HAI", "BA", "TƯ", "NĂM", "SÁU", "BẢY", "TÁM", "CHÍN", "MƯỜI", "MƯỜI MỘT", "MƯỜI HAI")},
	{"Tháng Giêng", monthNames("Tháng ", "Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Chạp")},
	{"tháng giêng", monthNames("tháng ", "giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "chạp")},
	{"January", func(b []byte, t time.Time) []byte { return append(b, t.Month().String()...) }},
	{"Jan", func(b []byte, t time.Time) []byte { return append(b, t.Month().String()[:3]...) }},
	{"PM", halves("AM", "PM")}, {"pm", halves("am", "pm")}, {"CH", halves("SA", "CH")}, {"ch", halves("sa", "ch")},
	{"chiều", func(b []byte, t time.Time) []byte { return append(b, partOfDay(t.Hour())...) }},
	{"GMT+07:00", zoneStyle{name: "GMT", colon: true, hours: 2}.print}, {"GMT+07", zoneStyle{name: "GMT", hours: 2}.print},
	{"GMT+7", zoneStyle{name: "GMT", hours: 1}.print}, {"GMT +7", zoneStyle{name: "GMT ", hours: 1}.print},
	{"UTC+7", zoneStyle{name: "UTC", hours: 1}.print},
	{"+07:00", zoneStyle{colon: true, hours: 2}.print}, {"+0700", zoneStyle{minutes: true, hours: 2}.print}, {"+07", zoneStyle{hours: 2}.print},
	{"ICT", zoneStyle{indochina: "ICT", name: "GMT", hours: 1}.print},
	{"Giờ Đông Dương", zoneStyle{indochina: "Giờ Đông Dương", name: "GMT", hours: 1}.print},
}

func weekdayNames(names ...string) func([]byte, time.Time) []byte {
	return func(b []byte, t time.Time) []byte { return append(b, names[t.Weekday()]...) }
}

func monthNames(tháng string, names ...string) func([]byte, time.Time) []byte {
	return func(b []byte, t time.Time) []byte { return append(append(b, tháng...), names[t.Month()-1]...) }
}

func halves(am, pm string) func([]byte, time.Time) []byte {
	return func(b []byte, t time.Time) []byte {
		if t.Hour() < 12 {
			return append(b, am...)
		}
		return append(b, pm...)
	}
}

// partOfDay gives the part of the day in which an hour lies. The borders are those of CLDR 48.
func partOfDay(hour int) string {
	for _, p := range [...]struct {
		until int
		name  string
	}{{4, "đêm"}, {12, "sáng"}, {18, "chiều"}, {21, "tối"}} {
		if hour < p.until {
			return p.name
		}
	}
	return "đêm"
}

func hour12(t time.Time) int { return (t.Hour()+11)%12 + 1 }

// appendField appends v with as many zeros in front as make width digits.
func appendField(b []byte, v, width int) []byte {
	for least := 10; width > 1; width, least = width-1, least*10 {
		if v < least {
			b = append(b, '0')
		}
	}
	return strconv.AppendInt(b, int64(v), 10)
}

// A zoneStyle is one spelling of zones.
type zoneStyle struct {
	indochina string // name of +07:00, used in place of all else
	name      string // before the sign: "GMT"; alone for Greenwich
	hours     int    // digits of the hour at least
	colon     bool   // ":00" is always printed
	minutes   bool   // "00" is always printed
}

func (z zoneStyle) print(b []byte, t time.Time) []byte {
	_, seconds := t.Zone()
	switch {
	case seconds == 7*3600 && z.indochina != "":
		return append(b, z.indochina...)
	case seconds == 0 && z.name != "":
		return append(b, strings.TrimSpace(z.name)...)
	}
	b = append(b, z.name...)
	sign := byte('+')
	if seconds < 0 {
		sign, seconds = '-', -seconds
	}
	b = appendField(append(b, sign), seconds/3600, z.hours)
	minutes := seconds / 60 % 60
	if z.colon || minutes != 0 && !z.minutes {
		b = append(b, ':')
	}
	if z.colon || z.minutes || minutes != 0 {
		b = appendField(b, minutes, 2)
	}
	return b
}

// String gives Raw as long as that still means Time and Precision, and otherwise a standard form: "Thứ Năm, 09/01/2020, 18:03 (GMT+7)".
// ParseDateline reads both as an equal time, for years of four digits and zones of whole minutes.
func (d Dateline) String() string {
	if d.Raw != "" {
		if e, _ := ParseDateline(d.Raw); e.Time.Equal(d.Time) && e.Precision == d.Precision && e.ZoneKnown == d.ZoneKnown {
			return d.Raw
		}
	}
	return d.Format(d.standardLayout())
}

func (d Dateline) standardLayout() string {
	_, seconds := d.Time.Zone()
	zone := ""
	if d.ZoneKnown || seconds != 7*3600 {
		zone = " (GMT+7)"
	}
	switch d.Precision {
	case Second:
		return LayoutNhanDan + zone
	case Minute:
		return "Thứ Hai, 02/01/2006, 15:04" + zone
	}
	return "Thứ Hai, 02/01/2006" + zone
}
