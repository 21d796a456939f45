package vietnews

// A word is a word that the rules of time expressions name. Spellings of one word share its number, and so do homonyms: "năm" is year
// and five, "quý" is quarter and the last of the ten can.
type word uint8

// The words by what they mean where that differs from their spelling without diacritics.
const (
	wNone word = iota
	wKhong
	wMot
	wNam
	wLam // lăm, five after tens
	wMuoiTen
	wMuoiTens
	wTram
	wNghin
	wLinh
	wRuoi
	wNua
	wVague // mấy, vài, nhiều
	wNhung // những, các
	wChuc

	wGio
	wTieng
	wPhut
	wNgay
	wTuan
	wThang
	wQuy
	wH
	wG
	wP
	wS
	wT
	wQ

	wPod     // sáng, trưa, chiều, tối, đêm, khuya
	wRang    // rạng
	wSom     // sớm
	wXe      // xế
	wMuon    // muộn
	wBuoi    // buổi
	wAM      // SA, AM
	wPM      // CH, PM
	wZone    // GMT, UTC
	wUTC     // Z
	wForeign // the name of a zone that is not read

	wThis   // này
	wNay    // nay
	wTruoc  // trước
	wSauAft // sau
	wToi    // tới
	wQua
	wVua
	wRoi
	wNgoai
	wKia
	wMai
	wMotDay // mốt
	wNuaFut // nữa
	wDay    // đây
	wDo     // đó, ấy
	wGan
	wMoi // mới

	wHom
	wThu
	wChu
	wChua
	wNhat
	wCN
	wMung
	wRam
	wTet
	wNguyen
	wDan
	wAm
	wLich
	wAL
	wNhuan
	wGieng
	wChap
	wGiao
	wThua

	wDau
	wGiua
	wCuoi
	wEach // mỗi
	wHang // hằng
	wGoods
	wCach
	wCung
	wThap
	wNien
	wKy
	wThe
	wHien
	wTai
	wBay
	wThoi
	wGian
	wSap
	wTiep
	wTheo
	wKe
	wCua
	wOnce // lần
	wNext // sang
	wCong
	wTCN
	wSCN
	wMua
	wHe
	wKem
	wThieu
	wHoc
	wKhi
	wTuoi
	wThuong
	wTrong

	wFrom  // từ
	wUntil // đến
	wCho
	wHet
	wVao
	wAnd // và
	wOr
	wDu
	wKien
	wLien // liền, liên
	wMang
	wGap
	wDong
	wIndependence // the last words of the names of holidays
	wLabor
	wWomen
	wTeachers
	wChildren
	wMartyrs
	wPeople
	wPress
	wDoctors
	wCountry
	wVietnam
	wBirth
	wParty
	wUnion
	wReunion
	wAppear   // what makes a compound with hiện
	wHam      // hăm, twenty before a digit
	wVe       // về
	wExact    // đúng
	wHours    // đồng, before hồ
	wLake     // hồ
	wVersion  // bản
	wLate     // chậm
	wLimit    // hạn
	wWarn     // cảnh, before báo
	wAble     // khả, before năng
	wAbility  // năng
	wBegin    // bắt, ban, khởi: what is "đầu" with them is no part of a year
	wPeriod   // kỳ, period, before a year after cùng
	wDeadline // what makes hạn a deadline and no drought
)

// flags are classes of words.
type flags uint32

const (
	fNumeral      flags = 1 << iota // a digit in words; val is its value
	fUnit                           // a unit of time; val is the unit
	fPod                            // a part of the day; val is the pod
	fSeason                         // a season; val is its place in the year
	fCan                            // one of the ten can; val is its place
	fChi                            // one of the twelve chi; val is its place
	fMonthEn                        // an English month; val is its number
	fDayEn                          // an English weekday; val is its number
	fDateCue                        // a word after which "30-4" is a date
	fClockCue                       // a word after which "7 giờ" is a time of day
	fAmountCue                      // a word after which "7 giờ" is a duration
	fRoom                           // a word after which a number names a place, a grade or a thing
	fFollow                         // a function word that may follow a date
	fMeasure                        // a noun that is counted: what stands before it is an amount
	fFuture                         // a word that tells of the future
	fPairCue                        // a word after which "2015-2020" is a span of years
	fPerson                         // a word before a person's name
	fAfter                          // a word that begins what "before" and "after" refer to
	fNotHour                        // a word after tiếng that makes it a sound or a language
	fGoods                          // a word after which hàng means goods or a shop
	fAbbreviation                   // a short form that begins no expression of running text
	fNamesake                       // the last word of a kind of place that is named for a day
	fSubject                        // a counted noun that as well begins a clause: "Năm 2015 người dân …"
	fNotDay                         // a word after ngày, tháng or năm that makes it no unit
)

// A lexiconRow lists the spellings of a word with what it means.
type lexiconRow struct {
	words string
	word  word
	flags flags
	val   int8
}

// bareRows lists the words that without diacritics may be either of two, which the rules tell apart by what stands around.
var bareRows = [...]lexiconRow{
	{"sau", wSauAft, fNumeral, 6},
	{"tu", wFrom, fNumeral, 4},
	{"bay", wBay, fNumeral, 7},
	{"toi", wToi, fPod, int8(podEvening)},
	{"sang", wNext, fPod, int8(podMorning)},
	{"nay", wNay, 0, 0},
	{"muoi", wMuoiTen, 0, 0},
	{"tan", wNone, fCan, 7},
	{"ty", wNone, fChi, 0},
	{"dan", wDan, fChi, 2},
	{"ngo", wNone, fChi, 6},
	{"dau", wDau, fChi, 9},
	{"hoi", wNone, fChi, 11},
}

// otherRows lists what words without diacritics may mean beside their meaning in bareRows or, if they are not there, in lexiconRows.
var otherRows = [...]lexiconRow{
	{"nay", wThis, 0, 0},
	{"nua", wNuaFut, 0, 0},
	{"moi", wEach, 0, 0},
	{"nham", wNone, fCan, 8},
}

// lexiconRows lists the words with their meanings. A new spelling goes into its row; a new word is a row.
var lexiconRows = [...]lexiconRow{
	{"không", wKhong, fNumeral, 0},
	{"một", wMot, fNumeral, 1},
	{"mốt", wMotDay, fNumeral, 1},
	{"hai", wNone, fNumeral, 2},
	{"ba", wNone, fNumeral, 3},
	{"bốn", wNone, fNumeral, 4},
	{"tư", wNone, fNumeral, 4},
	{"năm", wNam, fNumeral | fUnit, int8(unitYear)},
	{"lăm nhăm", wLam, fNumeral, 5},
	{"sáu", wNone, fNumeral, 6},
	{"bảy bẩy", wNone, fNumeral, 7},
	{"tám", wNone, fNumeral, 8},
	{"chín", wNone, fNumeral, 9},
	{"mười", wMuoiTen, 0, 0},
	{"hăm", wHam, 0, 0},
	{"mươi", wMuoiTens, 0, 0},
	{"trăm", wTram, fMeasure, 0},
	{"nghìn ngàn", wNghin, fMeasure, 0},
	{"linh lẻ", wLinh, 0, 0},
	{"rưỡi rưởi", wRuoi, 0, 0},
	{"nửa", wNua, 0, 0},
	{"nhiều mấy", wVague, 0, 0},
	{"vài", wVague, 0, 0},
	{"những", wNhung, 0, 0},
	{"các", wNhung, fFollow, 0},
	{"chục", wChuc, fMeasure, 0},

	{"giây", wNone, fUnit, int8(unitSecond)},
	{"phút", wPhut, fUnit, int8(unitMinute)},
	{"giờ", wGio, fUnit, int8(unitHour)},
	{"tiếng", wTieng, fUnit | fMeasure, int8(unitHour)},
	{"ngày", wNgay, fUnit, int8(unitDay)},
	{"tuần", wTuan, fUnit, int8(unitWeek)},
	{"tháng", wThang, fUnit, int8(unitMonth)},
	{"thg th", wThang, fUnit | fAbbreviation, int8(unitMonth)},
	{"quý quí", wQuy, fUnit | fCan, int8(unitQuarter)},
	{"h", wH, 0, 0},
	{"g", wG, 0, 0},
	{"p ph", wP, 0, 0},
	{"s", wS, 0, 0},
	{"t", wT, 0, 0},
	{"q", wQ, 0, 0},

	{"sáng", wPod, fPod, int8(podMorning)},
	{"trưa", wPod, fPod, int8(podNoon)},
	{"chiều", wPod, fPod, int8(podAfternoon)},
	{"tối", wPod, fPod, int8(podEvening)},
	{"đêm", wPod, fPod, int8(podNight)},
	{"khuya", wPod, fPod, int8(podNight)},
	{"rạng", wRang, 0, 0},
	{"sớm", wSom, 0, 0},
	{"xế", wXe, 0, 0},
	{"muộn", wMuon, 0, 0},
	{"buổi", wBuoi, fMeasure, 0},
	{"sa am", wAM, 0, 0},
	{"ch pm", wPM, 0, 0},
	{"gmt utc", wZone, 0, 0},
	{"ict", wZone, 0, 7},
	{"est edt cst cdt pst pdt mst mdt cet cest bst jst kst ist msk aest", wForeign, 0, 0},
	{"z", wUTC, 0, 0},

	{"này", wThis, fFollow, 0},
	{"nay", wNay, fFollow, 0},
	{"trước", wTruoc, fDateCue | fClockCue | fFollow, 0},
	{"sau", wSauAft, fFollow, 0},
	{"tới", wToi, fDateCue | fClockCue | fFollow | fFuture, 0},
	{"qua", wQua, fFollow, 0},
	{"vừa", wVua, fFollow, 0},
	{"rồi", wRoi, fFollow, 0},
	{"ngoái", wNgoai, 0, 0},
	{"kia kìa", wKia, 0, 0},
	{"mai", wMai, 0, 0},
	{"nữa", wNuaFut, 0, 0},
	{"đây", wDay, 0, 0},
	{"đó ấy", wDo, 0, 0},
	{"gần", wGan, fAmountCue, 0},
	{"mới", wMoi, fFollow | fNotDay, 0},

	{"hôm", wHom, fUnit, int8(unitDay)}, {"bữa", wHom, 0, 0},
	{"thứ", wThu, 0, 0},
	{"chủ", wChu, 0, 0},
	{"chúa", wChua, 0, 0},
	{"nhật nhựt", wNhat, 0, 0},
	{"cn", wCN, 0, 0},
	{"mùng mồng", wMung, 0, 0},
	{"rằm", wRam, 0, 0},
	{"tết", wTet, fAfter, 0},
	{"nguyên", wNguyen, 0, 0},
	{"đán", wDan, 0, 0},
	{"âm", wAm, fFollow, 0},
	{"lịch", wLich, 0, 0},
	{"âl", wAL, fFollow, 0},
	{"nhuận", wNhuan, 0, 0},
	{"giêng", wGieng, 0, 0},
	{"chạp", wChap, 0, 0},
	{"giao", wGiao, 0, 0},
	{"thừa", wThua, 0, 0},

	{"đầu", wDau, 0, 0},
	{"giữa", wGiua, 0, 0},
	{"cuối", wCuoi, 0, 0},
	{"mỗi", wEach, 0, 0},
	{"hằng", wHang, fFollow, 0},
	{"hàng", wGoods, fFollow, 0},
	{"cách", wCach, 0, 0},
	{"cùng", wCung, fFollow, 0},
	{"thập", wThap, 0, 0},
	{"niên", wNien, 0, 0},
	{"kỷ kỉ", wKy, fCan, 5},
	{"thế", wThe, 0, 0},
	{"hiện", wHien, 0, 0},
	{"tại", wTai, fFollow, 0},
	{"bây", wBay, 0, 0},
	{"thời", wThoi, fAfter, 0},
	{"gian", wGian, 0, 0},
	{"sắp", wSap, fFuture | fFollow, 0},
	{"tiếp", wTiep, 0, 0},
	{"theo", wTheo, fFollow, 0},
	{"kế", wKe, 0, 0},
	{"của", wCua, fFollow, 0},
	{"lần", wOnce, fMeasure, 0},
	{"sang", wNext, fDateCue | fClockCue, 0},
	{"công", wCong, fNotDay, 0},
	{"tcn", wTCN, 0, 0},
	{"scn", wSCN, 0, 0},
	{"mùa", wMua, 0, 0},
	{"hè", wHe, fSeason, 2},
	{"hạ nắng khô", wNone, fSeason, 2},
	{"xuân", wNone, fSeason, 1},
	{"thu", wNone, fSeason, 3},
	{"đông mưa", wDong, fSeason, 4},
	{"kém", wKem, 0, 0},
	{"thiếu", wThieu, 0, 0},
	{"học", wHoc, fNotDay | fPairCue, 0},
	{"khi", wKhi, fFollow | fAfter, 0},
	{"tuổi", wTuoi, fMeasure, 0},
	{"thường", wThuong, fNotDay, 0},
	{"trong", wTrong, fAmountCue | fFollow, 0},

	{"từ", wFrom, fDateCue | fClockCue, 0},
	{"đến", wUntil, fDateCue | fClockCue | fFollow, 0},
	{"cho", wCho, fFollow, 0},
	{"hết", wHet, fDateCue | fAmountCue, 0},
	{"vào", wVao, fClockCue | fDateCue | fFollow, 0},
	{"lúc hồi", wNone, fClockCue | fDateCue | fAfter, 0},
	{"dịp lễ kể đợt phiên", wNone, fDateCue | fAfter, 0},
	{"và", wAnd, fFollow, 0},
	{"hoặc hay", wOr, fFollow, 0},
	{"xuất phát thực thể biểu tái hiển", wAppear, 0, 0},
	{"dự", wDu, 0, 0},
	{"kiến tính báo", wKien, 0, 0},
	{"liền liên", wLien, 0, 0},
	{"mạng", wMang, 0, 0},
	{"gấp", wGap, 0, 0},
	{"đúng", wExact, fClockCue, 0},
	{"đồng", wHours, fMeasure, 0},
	{"hồ", wLake, 0, 0},
	{"bản", wVersion, 0, 0},
	{"khả", wAble, 0, 0},
	{"năng", wAbility, 0, 0},
	{"kỳ", wPeriod, 0, 0},
	{"bắt ban bước khởi mở", wBegin, 0, 0},
	{"chậm", wLate, fAmountCue, 0},
	{"hạn", wLimit, fAfter, 0},
	{"chót nộp", wDeadline, 0, 0},
	{"về", wVe, fFollow, 0},
	{"vòng", wNone, 0, 0},
	{"sẽ", wNone, fFuture | fFollow, 0},
	{"mất dài suốt thêm hơn ngót tròn chừng trễ tù", wNone, fAmountCue, 0},
	{"đã thì là mà ở do với trên nhằm để khiến nhưng cũng còn lại được bị có theo nếu bởi tức vẫn không ngay", wNone, fFollow, 0},

	{"lớp số khóa hạng tầng quận phường đường phố hẻm ngõ ngách khu tổ ấp lô cỡ size phòng bàn tuyến bảng điều khoản mục chương hình", wNone, fRoom, 0},
	{"trang câu bài đứng nhóm đội kênh mã kỳ tập loại bậc cấp mức nhà quốc tỉnh cửa", wNone, fRoom, 0},
	{"viên trường viện chợ máy cầu xưởng bến hồ tường", wNone, fNamesake, 0},
	{"anh chị ông bà cô chú bác dì cậu em tên", wNone, fPerson, 0},
	{"người viên bữa lượt ca chuyến suất kg km cm mm m ha lít triệu tỷ tỉ usd tấn ly cốc chén tờ con cái chiếc xe điểm bàn", wNone, fMeasure, 0},
	{"trận vụ hộ căn ngôi nhà cuốn quyển bài câu trang phần cổ thửa mẫu sào tạ yến hạt chai gói hộp thùng bao vé suối cơ dự đơn", wNone, fMeasure, 0},
	{"đội nhóm tàu thuyền cây giường máy sản học bệnh ca nghề trường xã huyện tỉnh thành quốc nước hãng công phường", wNone, fMeasure, 0},
	{"người nước lũ tàu học bệnh trường xã huyện tỉnh thành quốc hãng công cơ dự đội nhóm sản nhà giá máy phường", wNone, fSubject, 0},
	{"ngân cửa khách mặt đơn nhà lô món quầy gian kho tiệm", wNone, fGoods, 0},
	{"giai đoạn", wNone, fPairCue, 0},
	{"nhiệm niên thời kỳ khóa khoá vụ giải", wNone, fPairCue, 0},
	{"khánh lập", wIndependence, 0, 0},
	{"động", wLabor, 0, 0},
	{"nữ", wWomen, 0, 0},
	{"giáo", wTeachers, 0, 0},
	{"nhi", wChildren, 0, 0},
	{"sĩ", wMartyrs, 0, 0},
	{"nhân dân", wPeople, 0, 0},
	{"chí", wPress, 0, 0},
	{"thuốc", wDoctors, 0, 0},
	{"nước", wCountry, 0, 0},
	{"nam", wVietnam, 0, 0},
	{"sinh", wBirth, 0, 0},
	{"đảng", wParty, 0, 0},
	{"đoàn", wUnion, 0, 0},
	{"nhất", wReunion, 0, 0},
	{"khai cuộc kỳ sự vụ trận bầu ngày sinh giải đám", wNone, fAfter, 0},
	{"nổ súng động nói anh việt hô còi kêu la khóc cười mẹ chuông trống gõ gọi hát ồn pháo sét sấm đàn dân thái hoa nhật pháp nga hàn trung", wNone, fNotHour, 0},
	{"nghỉ lễ xanh hội tháng nào nọ đẹp vui mưa nhà phụ quốc của đầu", wNone, fNotDay, 0},

	{"january jan", wNone, fMonthEn, 1},
	{"february feb", wNone, fMonthEn, 2},
	{"march mar", wNone, fMonthEn, 3},
	{"april apr", wNone, fMonthEn, 4},
	{"may", wNone, fMonthEn, 5},
	{"june jun", wNone, fMonthEn, 6},
	{"july jul", wNone, fMonthEn, 7},
	{"august aug", wNone, fMonthEn, 8},
	{"september sep sept", wNone, fMonthEn, 9},
	{"october oct", wNone, fMonthEn, 10},
	{"november nov", wNone, fMonthEn, 11},
	{"december dec", wNone, fMonthEn, 12},
	{"monday mon", wNone, fDayEn, 1},
	{"tuesday tue", wNone, fDayEn, 2},
	{"wednesday wed", wNone, fDayEn, 3},
	{"thursday thu", wNone, fDayEn, 4},
	{"friday fri", wNone, fDayEn, 5},
	{"saturday sat", wNone, fDayEn, 6},
	{"sunday sun", wNone, fDayEn, 7},

	{"giáp", wNone, fCan, 0},
	{"ất", wNone, fCan, 1},
	{"bính", wNone, fCan, 2},
	{"đinh", wNone, fCan, 3},
	{"mậu", wNone, fCan, 4},
	{"canh", wNone, fCan, 6},
	{"tân", wNone, fCan, 7},
	{"nhâm", wNone, fCan, 8},
	{"tý tí", wNone, fChi, 0},
	{"sửu", wNone, fChi, 1},
	{"dần", wNone, fChi, 2},
	{"mão mẹo", wNone, fChi, 3},
	{"thìn", wNone, fChi, 4},
	{"tỵ tị", wNone, fChi, 5},
	{"ngọ", wNone, fChi, 6},
	{"mùi", wNone, fChi, 7},
	{"thân", wNone, fChi, 8},
	{"dậu", wNone, fChi, 9},
	{"tuất", wNone, fChi, 10},
	{"hợi", wNone, fChi, 11},
	{"cảnh", wWarn, 0, 0}, // behind canh, which without diacritics is the same
}
