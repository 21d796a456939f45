package vietnews

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestFindDatelines(t *testing.T) {
	type match struct {
		kind MatchKind
		raw  string
	}
	for _, tt := range []struct {
		text   string
		want   []match
		reason string
	}{
		{"Thứ Tư, 22/10/2025\nThời sự\nThứ tư, 22/10/2025, 19:25 (GMT+7)\nChợ phiên họp trên sông\nTin cũ (20/10/2025)\n",
			[]match{{MatchDateline, "Thứ tư, 22/10/2025, 19:25 (GMT+7)"}, {MatchMasthead, "Thứ Tư, 22/10/2025"}},
			"the page's clock stands above the dateline, and a related title is no dateline"},
		{"Thứ Sáu, 20/11/2020\r\nMùa nước nổi\r\nNước về sớm hơn mọi năm.\r\n",
			[]match{{MatchDay, "Thứ Sáu, 20/11/2020"}}, "a weekday with a day is the dateline where there is no better one"},
		{"Mùa nước nổi\n18:03 09/01/2020\nNước về.\nKim Hà 09/01/2020 20:10\n3 giờ trước\n10/01/2020\n",
			[]match{{MatchDateline, "18:03 09/01/2020"}, {MatchDay, "10/01/2020"}, {MatchRelative, "3 giờ trước"}, {MatchBeside, "09/01/2020 20:10"}},
			"comments stand back"},
		{"Cập nhật: 20:10 09/01/2020\nĐăng lúc: 18:03 09/01/2020\n",
			[]match{{MatchDateline, "Đăng lúc: 18:03 09/01/2020"}, {MatchUpdate, "Cập nhật: 20:10 09/01/2020"}}, "publication comes before the update"},
		{"11:45 | 29/09\nMùa nước nổi", []match{{MatchNoYear, "11:45 | 29/09"}}, "no year"},
		{"Mùa nước nổi\n31/02/2020 18:03\n", nil, "an impossible date is no candidate"},
		{"Thời sự | [09/01/2020 18:03] Lượt xem: 12\r", []match{{MatchBeside, "[09/01/2020 18:03]"}}, "brackets belong to the dateline, counters do not"},
		{"", nil, "nothing"},
		{"Thứ Ba, 07/01/2020\nKim Hà 09/01/2020 20:10\n11:45 | 29/09\n3 giờ trước\nCập nhật: 20:10 09/01/2020\n18:03 09/01/2020\n10/01/2020\n",
			[]match{{MatchDateline, "18:03 09/01/2020"}, {MatchUpdate, "Cập nhật: 20:10 09/01/2020"}, {MatchDay, "10/01/2020"}, {MatchRelative, "3 giờ trước"},
				{MatchNoYear, "11:45 | 29/09"}, {MatchBeside, "09/01/2020 20:10"}, {MatchMasthead, "Thứ Ba, 07/01/2020"}},
			"one of each kind, worst first but for the day, in the order of the ranks"},
	} {
		var got []match
		for _, m := range FindDatelines(tt.text) {
			got = append(got, match{m.Kind, m.Raw})
			if tt.text[m.Start:m.End] != m.Raw {
				t.Errorf("%s: %q is not at %d", tt.reason, m.Raw, m.Start)
			}
		}
		if len(got) != len(tt.want) {
			t.Errorf("%s: got %v, want %v", tt.reason, got, tt.want)
			continue
		}
		for i := range got {
			if got[i] != tt.want[i] {
				t.Errorf("%s: match %d is %v, want %v", tt.reason, i, got[i], tt.want[i])
			}
		}
	}
}

// TestDatelineMatchJSON holds that a match comes back from JSON whole, and that its form is the one that is documented.
func TestDatelineMatchJSON(t *testing.T) {
	p := Parser{Now: time.Date(2020, 1, 9, 20, 0, 0, 0, ICT)}
	found := p.FindDatelines("Thứ Tư, 08/01/2020\nChợ nổi\nThứ Sáu, 09/01/2020, 19:40 PM (GMT+7)\n3 giờ trước\n11:45 | 29/09\n" +
		"Đăng lúc 10:00 09/01/2020 - Cập nhật lúc 11:0 10/01/2020\nThời sự 09/01/2020 18:03:05.25 GMT-2:30\nTin \"Cũ\" 5/27/2026 2:51:01 PM\n")
	data, err := json.Marshal(found)
	if err != nil {
		t.Fatal(err)
	}
	var back []DatelineMatch
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatal(err)
	}
	if len(found) < 7 || !slices.EqualFunc(found, back, func(a, b DatelineMatch) bool {
		same := a.Time.Equal(b.Time) && a.Update.Time.Equal(b.Update.Time) && a.Time.Format(time.RFC3339) == b.Time.Format(time.RFC3339)
		a.Time, a.Update.Time = b.Time, b.Update.Time // zones that are no whole hours are equal, but not ==
		return same && a == b
	}) {
		t.Errorf("%s\n was written of %+v\nand reads as %+v", data, found, back)
	}
	got, err := json.Marshal(FindDatelines("Đăng lúc 10:00 09/01/2020 - Cập nhật lúc 11:0 10/01/2020")[0])
	const want = `{"raw":"Đăng lúc 10:00 09/01/2020","time":"2020-01-09T10:00:00+07:00","precision":"minute","zone":"assumed","label":"published",` +
		`"kind":"dateline","start":0,"end":28,"has_time":true,"has_year":true,"alone":true,` +
		`"update":{"raw":"Cập nhật lúc 11:0 10/01/2020","time":"2020-01-10T11:00:00+07:00","precision":"minute","zone":"assumed","label":"updated",` +
		`"doubts":["lenient"]}}`
	if err != nil || string(got) != want {
		t.Errorf("got %s, %v\nwant %s", got, err, want)
	}
	if got, want := FindDatelines("Thời sự\n18:03, 09/01/2020")[0].String(), "dateline [12,29) 18:03, 09/01/2020"; got != want {
		t.Errorf("String gives %s, want %s", got, want)
	}
	for _, bad := range []string{`{"doubts":["none"]}`, `{"time":"x"}`, `{"update":{"time":"x"}}`, `{"kind":1}`} {
		m := found[0]
		if err := json.Unmarshal([]byte(bad), &m); err == nil || m != found[0] {
			t.Errorf("%s reads as %+v, %v", bad, m, err)
		}
	}
	m := found[0]
	if err := json.Unmarshal([]byte("null"), &m); err != nil || m != found[0] {
		t.Errorf("null changes the match to %+v, %v", m, err)
	}
	if !strings.Contains(string(data), `"doubts":["weekday-mismatch","meridiem-ignored"]`) {
		t.Errorf("two doubts are not in %s", data)
	}
}

func TestMatchLine(t *testing.T) {
	for _, tt := range []struct {
		line, raw             string
		weekday, clock, alone bool
		update                string
		reason                string
	}{
		{"Thời sự Thứ sáu, 20/10/2017, 19:51 (GMT+7)", "Thứ sáu, 20/10/2017, 19:51 (GMT+7)", true, true, false, "", "section"},
		{"SGGP:: Cập nhật ngày 09/10/2007 lúc 10:08\"(GMT+7) ", "Cập nhật ngày 09/10/2007 lúc 10:08\"(GMT+7)", false, true, false, "", "label"},
		{"HẠ VY, THEO BÁO SÔNG 22:56 04/11/2020", "22:56 04/11/2020", false, true, false, "", "author"},
		{"\u200b Thứ 7, 06/07/2024\u00a0|\u00a017:03\u200b", "Thứ 7, 06/07/2024\u00a0|\u00a017:03\u200b", true, true, true, "", "marks"},
		{"Đăng lúc 10:00 09/01/2020 - Cập nhật lúc 11:00 10/01/2020", "Đăng lúc 10:00 09/01/2020", false, true, true, "Cập nhật lúc 11:00 10/01/2020", "two"},
		{"Thu\u031b\u0301 Na\u0306m, 09/01/2020", "Thu\u031b\u0301 Na\u0306m, 09/01/2020", true, false, true, "", "decomposed"},
		{"viếtThứ hai, 22/8/2022", "Thứ hai, 22/8/2022", true, false, false, "", "glued"},
		{"Th&#7913; n&#259;m, 6/10/2011&nbsp;", "Th&#7913; n&#259;m, 6/10/2011", true, false, true, "", "entities"},
	} {
		m, err := new(Parser).matchLine(tt.line)
		if err != nil || m.Raw != tt.raw || tt.line[m.Start:m.End] != tt.raw {
			t.Errorf("%s: matchLine(%q) found %q, %v", tt.reason, tt.line, m.Raw, err)
		}
		if m.HasWeekday != tt.weekday || m.HasTime != tt.clock || m.Alone != tt.alone || m.Update.Raw != tt.update || !m.HasYear || m.Relative {
			t.Errorf("%s: matchLine(%q) = %+v", tt.reason, tt.line, m)
		}
	}
}

// TestMatchSpan holds which bytes a match covers.
func TestMatchSpan(t *testing.T) {
	for _, tt := range []struct {
		line, raw string
		clock     bool
		reason    string
	}{
		{"VTV - Hôm qua lúc 21:30 (GMT+7)", "Hôm qua lúc 21:30 (GMT+7)", true, "the clock time beside a day that counts from now"},
		{"Cập nhật: 21:30 hôm qua", "Cập nhật: 21:30 hôm qua", true, "the clock time before it"},
		{"5 giờ trước", "5 giờ trước", false, "no clock time is printed"},
		{"(Ngày 20/05/2024 10:00 AM)", "20/05/2024 10:00 AM", true, "a bracket that opens before the word for the day"},
		{"(Ngày 20/05/2024 10:00 GMT+7)", "20/05/2024 10:00 GMT+7", true, "the same behind a zone"},
		{"(Ngày 20/05/2024 10:00 (GMT+7))", "20/05/2024 10:00 (GMT+7)", true, "brackets within brackets"},
		{"(20/05/2024 10:00 by Lan)", "20/05/2024 10:00", true, "a bracket that closes elsewhere"},
		{"[20/05/2024 (10:00)]", "[20/05/2024 (10:00)]", true, "brackets round all and round a part"},
	} {
		m, err := new(Parser).matchLine(tt.line)
		if err != nil || m.Raw != tt.raw || m.HasTime != tt.clock {
			t.Errorf("%s: %q gives %q, clock time %v, %v", tt.reason, tt.line, m.Raw, m.HasTime, err)
		}
	}
}

// TestOutletForms reads a dateline in every form of which the survey of outlets has a text, dates changed.
func TestOutletForms(t *testing.T) {
	want := time.Date(2020, 1, 9, 18, 3, 0, 0, ICT)
	for _, tt := range []struct{ in, outlet string }{
		{"Thứ năm, 9/1/2020, 18:03 (GMT+7)", "VnExpress"}, {"Th&#7913; n&#259;m, 9/1/2020, 18:03 GMT+7", "VnExpress 2007"},
		{"Thứ Năm, 09/01/2020 | 18:03", "Vietstock"}, {"09-01-2020 18:03:00+07:00", "Vietstock 2026"},
		{"Thứ Năm 09/01/2020 - 18:03", "Dân trí"}, {"Thứ Năm, 09/01/2020 - 18:03", "VietnamNet"},
		{"09/01/2020 18:03 GMT+7", "Tuổi Trẻ"}, {"09/01/2020  18:03", "VietnamNet 2019"}, {"09/01/2020 18:03 (GMT+07:00)", "VietnamNet 2024"},
		{"18:03 09/01/2020", "Zing News"}, {"09-01-2020 - 18:03 PM", "CafeF"}, {"09/01/2020 06:03 PM", "CafeBiz"},
		{"Thứ Năm, 18:03, 09/01/2020", "VOV"}, {"09/01/2020 -  09/01/2020 18:03", "Truyền hình VOV"}, {"09/01/2020, 18:03", "VnEconomy"},
		{"Thu, 09 Jan 2020 18:03:00 GMT+7", "Tuổi Trẻ, feed"}, {"Thứ năm, 09/01/2020 18:03 (GMT+7)", "Lao Động"},
		{"09/01/2020 | 18:03", "Lao Động 2019"}, {"Lao Động số 8 Ngày 10/01/2020 Cập nhật: 06:03 PM, 09/01/2020", "Lao Động 2007"},
		{"Thứ Năm, 09/01/2020, 18:03:00", "Nhân Dân"}, {"18:03 - 09/01/2020", "Thanh Niên"},
		{"SGGP:: Cập nhật ngày 09/01/2020 lúc 18:03\"(GMT+7)", "Sài Gòn Giải Phóng"},
		{"Thứ Năm, ng&agrave;y 09/01/2020 18:03 PM (GMT+7)", "24h"}, {"09/01/2020 18:03:00 (GMT+7)", "Thể thao 247"},
		{"18:03 09-01-2020", "Bóng Đá Plus"}, {"18:03 ngày 09/01/2020", "tintuc.vn"}, {"09/01/2020 18:03:00", "ANTT"},
		{"18:03, 09/01/2020", "Báo Chính phủ"}, {"2020-01-09T18:03:00+0700", "Tin nhanh chứng khoán"},
		{"Ngày cập nhật: Thứ Năm, 09/01/2020 18:03 (GMT+7)", "LuatVietnam"}, {"Cập nhật: 09/01/2020 | 18:03 GMT+7", "Diễn đàn Doanh nghiệp"},
		{"Cập nhật lúc18:03, Thứ Năm, 09/01/2020 (GMT+7)", "Báo Nam Định"}, {"Thứ Năm, 09/01/2020, 18:03 (GMT+7)", "Báo Ấp Bắc"},
		{"Thứ năm, 09/01/2020 18:03", "Ngôi sao"}, {"18:03 | 09/01/2020", "Doanh nhân Việt Nam"}, {"2020-01-09T18:03", "Báo Mới"},
		{"9\ntháng 1 2020, 18:03 +07", "BBC"}, {"11:03 GMT - Thứ Năm, 9 tháng 1, 2020", "BBC 2009"},
		{"Thứ Năm, 9 Tháng Một 20206:03 CH(Xem: 576)", "Hải Ngoại Phiếm Đàm"}, {"09/01/202018:03:00(Xem: 1694)", "Việt Báo"},
		{"Thứ năm - 09/01/2020 18:03", "NukeViet"}, {"09/01/2020 06:03:00 PM", "NukeViet, categories"}, {"1/9/2020 6:03:00 PM", "OCOP Lâm Đồng"},
		{"09-01-2020, 06:03 PM", "vBulletin"}, {"(VNews - 18h03 - 9.1.2020)", "VNews"}, {"18:03' - 09/01/2020", "BNews"},
		{"09/01/2020 18:03 UTC+7", "Công lý"}, {"09/01/2020 lúc 18:03", "Tạp chí Công Thương"}, {"18:03 09.01.2020", "Sputnik"},
		{"09/01/2020 | 06:03 PM", "Sở Nội vụ Hà Nội"}, {"9 Tháng Một 2020 18:03:00", "HĐND Hà Nội"}, {"09 Tháng 01 2020 18:03", "Người bảo trợ"},
		{"09/01/2020 06:03:00 CH", "IAV"}, {"2020-01-09 18:03", "Tạp chí Lao động & Xã hội"},
	} {
		d, err := ParseDateline(tt.in)
		if err != nil || !d.Time.Equal(want) || d.Precision == Day {
			t.Errorf("%s: ParseDateline(%q) = %v, %v", tt.outlet, tt.in, d.Time, err)
		}
	}
	for _, tt := range []struct{ in, outlet string }{
		{"09/01/2020", "Tuổi Trẻ TV"}, {"BBC, 9-1-2020, 8 giờ trước", "BBC, quoted"}, {"RFA, 09/01/2020", "RFA, quoted"},
		{"Trân Hà, VOA, 09/01/2020", "VOA, quoted"}, {"Thụy An, RFI, 9-1-20", "RFI, quoted"}, {"(Người Việt 09/01/2020)", "Người Việt, quoted"},
		{"Tin Tổng Hợp – 9/1/20", "Tân Đại Việt"}, {"Thứ Năm, 9 tháng 1, 2020", "Blogger"}, {"9 - 1 - 2020", "Thiệu Hóa"},
		{"9 Tháng Một 2020", "Doanh nghiệp Today"}, {"Tháng Một 9, 2020", "WordPress"},
	} {
		d, err := ParseDateline(tt.in)
		if err != nil || d.Time.Format(time.DateOnly) != "2020-01-09" || d.Precision != Day {
			t.Errorf("%s: ParseDateline(%q) = %v, %v", tt.outlet, tt.in, d.Time, err)
		}
	}
}

func BenchmarkFindDatelines(b *testing.B) {
	text := longProse + "\n" + shortProse + "\n" + longDateline + "\n" + longProse + " " + longProse + "\n"
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		FindDatelines(text)
	}
}
