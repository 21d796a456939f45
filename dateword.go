package vietnews

import "strings"

// The words of datelines, as [folded] spells them. Everything that the reader knows about a word stands in these two tables.

// wordClass tells what a word of a dateline does.
type wordClass uint8

const (
	foreignWord  wordClass = iota // any word that is not in the table
	weekdayHead                   // "thứ", "chủ": the name follows
	weekdayWord                   // "CN", "Monday"; value is the time.Weekday
	weekdayDigit                  // "T" of "T2"
	dayWord                       // "ngày"
	monthHead                     // "tháng", "thg"
	monthWord                     // "January"; value is the month
	numberWord                    // "hai": a number only after "thứ" or "tháng"
	joinWord                      // "lúc", "vào": glue between components
	onWord                        // "on": glue, and behind a name no more than a space
	zoneWord                      // "GMT", "ICT"; value is the offset in hours
	todayWord                     // "hôm" of "hôm nay", "hôm qua"; "today", where value is the days before
	oneWord                       // "an": a number only before a unit of time
	nowWord                       // head of a phrase such as "vừa xong"
	agoWord                       // "trước" after an amount
	sinceWord                     // "cách" of "cách đây 5 giờ"
	proseWord                     // "sáng", "khoảng": a date behind it belongs to prose
	hourWord                      // "giờ": a zone follows that no row has
	functionWord                  // "của", "được": small, only prose has them
	cueWord                       // head of a cue, nothing else
)

// dateWords are the single words. A word of more than eight letters is known by its last eight.
var dateWords = [...]struct {
	text  string
	class wordClass
	value int8
	exact string // of a proseWord or functionWord: with its diacritics
}{
	{"thu", weekdayHead, 0, ""}, {"chu", weekdayHead, 0, ""}, {"chua", weekdayHead, 0, ""}, {"th", weekdayHead, 0, ""},
	{"cn", weekdayWord, 0, ""}, {"t", weekdayDigit, 0, ""},
	{"sunday", weekdayWord, 0, ""}, {"monday", weekdayWord, 1, ""}, {"tuesday", weekdayWord, 2, ""}, {"wednesday", weekdayWord, 3, ""},
	{"thursday", weekdayWord, 4, ""}, {"friday", weekdayWord, 5, ""}, {"saturday", weekdayWord, 6, ""},
	{"sun", weekdayWord, 0, ""}, {"mon", weekdayWord, 1, ""}, {"tue", weekdayWord, 2, ""}, {"wed", weekdayWord, 3, ""},
	{"fri", weekdayWord, 5, ""}, {"sat", weekdayWord, 6, ""}, // "Thu" is weekdayHead: see weekday
	{"ngay", dayWord, 0, ""}, {"thang", monthHead, 0, ""}, {"thg", monthHead, 0, ""},
	{"january", monthWord, 1, ""}, {"february", monthWord, 2, ""}, {"march", monthWord, 3, ""}, {"april", monthWord, 4, ""},
	{"may", monthWord, 5, ""},
	{"june", monthWord, 6, ""}, {"july", monthWord, 7, ""}, {"august", monthWord, 8, ""}, {"september", monthWord, 9, ""},
	{"october", monthWord, 10, ""},
	{"november", monthWord, 11, ""}, {"december", monthWord, 12, ""},
	{"jan", monthWord, 1, ""}, {"feb", monthWord, 2, ""}, {"mar", monthWord, 3, ""}, {"apr", monthWord, 4, ""}, {"jun", monthWord, 6, ""},
	{"jul", monthWord, 7, ""}, {"aug", monthWord, 8, ""}, {"sep", monthWord, 9, ""}, {"sept", monthWord, 9, ""}, {"oct", monthWord, 10, ""},
	{"nov", monthWord, 11, ""}, {"dec", monthWord, 12, ""},
	{"mot", numberWord, 1, ""}, {"gieng", numberWord, 1, ""}, {"hai", numberWord, 2, ""}, {"ba", numberWord, 3, ""}, {"tu", numberWord, 4, ""},
	{"bon", numberWord, 4, ""}, {"nam", numberWord, 5, ""}, {"sau", numberWord, 6, ""}, {"bay", numberWord, 7, ""}, {"tam", numberWord, 8, ""},
	{"chin", numberWord, 9, ""}, {"muoi", numberWord, 10, ""}, {"chap", numberWord, 12, ""},
	{"luc", joinWord, 0, ""}, {"vao", joinWord, 0, ""}, {"at", joinWord, 0, ""}, {"on", onWord, 0, ""}, {"of", joinWord, 0, ""},
	{"gmt", zoneWord, 0, ""}, {"utc", zoneWord, 0, ""}, {"ict", zoneWord, 7, ""}, {"z", zoneWord, 0, ""},
	{"jst", zoneWord, 9, ""}, {"kst", zoneWord, 9, ""}, {"aest", zoneWord, 10, ""}, {"aedt", zoneWord, 11, ""}, {"cet", zoneWord, 1, ""},
	{"cest", zoneWord, 2, ""}, {"bst", zoneWord, 1, ""}, {"est", zoneWord, -5, ""}, {"edt", zoneWord, -4, ""}, {"pst", zoneWord, -8, ""},
	{"pdt", zoneWord, -7, ""}, // not CST, which is the one of China or of America
	{"hkt", zoneWord, 8, ""}, {"sgt", zoneWord, 8, ""}, {"myt", zoneWord, 8, ""}, {"eet", zoneWord, 2, ""}, {"msk", zoneWord, 3, ""},
	{"a", oneWord, 1, ""}, {"an", oneWord, 1, ""}, {"vua", nowWord, 0, ""}, {"vai", nowWord, 0, ""}, {"just", nowWord, 0, ""},
	{"hom", todayWord, 0, ""}, {"today", todayWord, 0, ""}, {"yesterday", todayWord, 1, ""}, {"truoc", agoWord, 0, ""},
	{"ago", agoWord, 0, ""}, {"cach", sinceWord, 0, ""},
	{"sang", proseWord, 0, "sáng"}, {"trua", proseWord, 0, "trưa"}, {"chieu", proseWord, 0, "chiều"}, {"toi", proseWord, 0, "tối"},
	{"dem", proseWord, 0, "đêm"},
	{"khoang", proseWord, 0, "khoảng"}, {"gan", proseWord, 0, "gần"}, {"hon", proseWord, 0, "hơn"},
	{"cua", functionWord, 0, "của"}, {"duoc", functionWord, 0, "được"}, {"trong", functionWord, 0, "trong"}, {"nhung", functionWord, 0, "những"},
	{"gio", hourWord, 0, "giờ"}, {"khong", functionWord, 0, "không"}, {"tai", functionWord, 0, "tại"}, {"khi", functionWord, 0, "khi"},
	{"voi", functionWord, 0, "với"},
}

// cueKind tells what a cue says about the date behind it.
type cueKind uint8

const (
	cueNone      cueKind = iota
	cuePublished         // the date is when the article was published
	cueUpdated           // the date is when it was last changed
	cueNeutral           // furniture that may stand beside a dateline: counters, share buttons, "by"
	cueByline            // furniture before a name
	cueAuthor            // a name follows: in front of the date also publication, "Đăng bởi Lan Anh vào ngày 09/01/2020"
	cuePostedIn          // publication, with a section before the date: "Posted in Tin tức on"
	cueOther             // the date is something else: an event, a document, a deadline
	cueZone              // +07:00 by a name
	cueBehind            // furniture behind a date, any word in front of it: "5 phút" to read
	cueActed             // what an author did, behind a name: "Lan Anh tổng hợp"; elsewhere a word as any
	cueIssue             // "số": the number of a document, or of a newspaper's issue
	cueIssued            // "ra ngày": of an issue its publication, of anything else another date
	cueRest              // behind a date the rest of the line is furniture: "Tổng số điểm của bài viết là: 0 trong 0 đánh giá"
	cueLunar             // a lunar date: behind the solar one of a newspaper's head that closes the line, elsewhere there is no dateline
	cueFooter            // the line is no dateline, whatever its date
)

// dateCues are phrases around a date. Rows with the same first word stand together, the longer before the shorter.
var dateCues = [...]struct {
	text  string
	kind  cueKind
	exact string // the cue with its diacritics, where other words fold to the same
}{
	{"cap nhat gan nhat", cueUpdated, ""}, {"cap nhat cuoi", cueUpdated, ""}, {"cap nhat", cueUpdated, ""}, {"cap", cueOther, "cấp"},
	{"ngay cap nhat", cueUpdated, ""}, {"ngay cong bo", cuePublished, ""}, {"ngay dang tai", cuePublished, ""},
	{"ngay dang bai", cuePublished, ""}, {"ngay dang tin", cuePublished, ""},
	{"ngay dang ky", cueOther, ""}, {"ngay dang", cuePublished, ""}, {"ngay dua tin", cuePublished, ""}, {"ngay dua:", cuePublished, ""},
	{"ngay xuat ban", cuePublished, ""},
	{"ngay gui", cuePublished, ""}, {"ngay phat hanh", cuePublished, ""}, {"ngay duyet dang", cueOther, ""}, {"ngay viet", cuePublished, ""},
	{"ngay tao", cuePublished, ""}, {"ngay khoi tao", cuePublished, ""}, {"ngay cap", cueOther, ""}, {"ngay sinh", cueOther, ""},
	{"ngay mat", cueOther, ""}, {"ngay het han", cueOther, ""}, {"ngay hieu luc", cueOther, ""}, {"ngay ban hanh", cueOther, ""},
	{"ngay thi", cueOther, ""}, {"ngay ky", cueOther, ""}, {"ngay hoi", cueOther, ""}, {"lan cap nhat cuoi", cueUpdated, ""},
	{"lan cuoi", cueNeutral, ""}, {"lan sua cuoi", cueUpdated, ""}, {"lan thu", cueOther, ""}, {"lan", cueNeutral, "lần"},
	{"moi nhat", cueNeutral, ""}, {"thoi gian cap nhat", cueUpdated, ""}, {"thoi gian dang tin", cuePublished, ""},
	{"thoi gian dang bai", cuePublished, ""}, {"thoi gian dang", cuePublished, ""},
	{"thoi gian xuat ban", cuePublished, ""}, {"thoi gian doc", cueNeutral, ""}, {"thoi gian", cueOther, ""},
	{"thoi diem dang", cuePublished, ""}, {"thoi han", cueOther, ""},
	{"thoi tiet", cueOther, ""}, {"sua doi lan cuoi", cueUpdated, ""}, {"sua lan cuoi", cueUpdated, ""}, {"sua luc", cueUpdated, ""},
	{"sua doi ngay", cueUpdated, ""}, {"sua doi luc", cueUpdated, ""}, {"sua doi", cueOther, ""}, {"thay doi noi dung", cueUpdated, ""},
	{"chinh sua", cueUpdated, ""}, {"last updated", cueUpdated, ""},
	{"last update", cueUpdated, ""}, {"last modified", cueUpdated, ""}, {"last edited", cueUpdated, ""}, {"edited", cueUpdated, ""},
	{"updated", cueUpdated, ""}, {"update", cueUpdated, ""}, {"modified", cueUpdated, ""}, {"dang luc", cuePublished, ""},
	{"dang lai luc", cuePublished, ""}, {"dang lai ngay", cuePublished, ""},
	{"dang ngay", cuePublished, ""}, {"dang tin luc", cuePublished, ""}, {"dang boi", cueAuthor, ""}, {"dang trong", cuePostedIn, ""},
	{"dang vao", cuePublished, ""}, {"dang tren", cuePublished, ""}, {"dang tai", cuePublished, ""}, {"dang:", cuePublished, ""},
	{"xuat ban", cuePublished, ""}, {"tin phat", cuePublished, ""}, {"tin ngay", cuePublished, ""}, {"tin dang", cuePublished, ""},
	{"tin dua", cuePublished, ""}, {"tin, anh:", cueByline, ""}, {"tin va anh:", cueByline, ""}, {"tin:", cueByline, ""},
	{"dua tin luc", cuePublished, ""}, {"dua luc", cuePublished, ""}, {"dua len", cuePublished, ""}, {"gui bai viet", cueNeutral, ""},
	{"gui boi", cueAuthor, ""}, {"gui cho ban", cueNeutral, ""}, {"gui luc", cuePublished, ""}, {"gui len", cuePublished, ""},
	{"gui ngay", cuePublished, ""}, {"gui:", cuePublished, ""},
	{"phat hanh", cuePublished, ""},
	{"phat luc", cuePublished, ""}, {"phat tin", cuePublished, ""}, {"phat ngay", cuePublished, ""}, {"phat song", cueOther, ""},
	{"viet luc", cuePublished, ""},
	{"viet ngay", cuePublished, ""}, {"viet boi", cueAuthor, ""}, {"tao boi", cueAuthor, ""}, {"written on", cuePublished, ""},
	{"upload", cuePublished, ""},
	{"uploaded", cuePublished, ""}, {"posted in", cuePostedIn, ""}, {"posted", cuePublished, ""},
	{"published in", cuePostedIn, ""}, {"published", cuePublished, ""}, {"publish date", cuePublished, ""}, {"publish:", cuePublished, ""},
	{"filed under", cueByline, ""}, {"administrator", cueNeutral, ""}, {"date", cuePublished, ""},
	{"first published", cuePublished, ""}, {"created", cuePublished, ""}, {"post date", cuePublished, ""}, {"duoc viet", cuePublished, ""},
	{"duoc tao", cuePublished, ""},
	{"duoc dang trong", cuePostedIn, ""}, {"duoc dang tai", cuePublished, ""}, {"duoc dang tren", cuePublished, ""},
	{"duoc dang vao", cuePublished, ""}, {"duoc dang boi", cueAuthor, ""}, {"duoc dang", cuePublished, ""}, {"duoc gui", cuePublished, ""},

	{"so luot", cueNeutral, ""}, {"so lan xem", cueNeutral, ""}, {"so lan doc", cueNeutral, ""}, {"so bao ra ngay", cuePublished, ""},
	{"so ra ngay", cuePublished, ""},
	{"so bao", cueIssue, "số báo"}, {"so", cueIssue, "số"}, {"luot tran", cueOther, ""}, {"luot ve", cueOther, ""},
	{"luot di", cueOther, ""}, {"luot xem", cueNeutral, ""}, {"luot doc", cueNeutral, ""},
	{"luot truy cap", cueNeutral, ""}, {"luot", cueNeutral, "lượt"}, {"da xem", cueNeutral, ""}, {"da dang tren", cuePublished, ""},
	{"da dang", cuePublished, ""}, {"da gui", cuePublished, ""}, {"da doc", cueNeutral, ""}, {"xem voi co chu", cueNeutral, ""},
	{"xem them", cueNeutral, ""}, {"xem tiep", cueNeutral, ""}, {"xem chi tiet", cueNeutral, ""}, {"xem", cueNeutral, ""},
	{"doc them", cueNeutral, ""}, {"doc tiep", cueNeutral, ""}, {"doc", cueNeutral, ""}, {"view", cueNeutral, ""}, {"views", cueNeutral, ""},
	{"comment", cueNeutral, ""},
	{"comments", cueNeutral, ""}, {"binh luan", cueNeutral, ""}, {"de lai binh luan", cueNeutral, ""}, {"de lai phan hoi", cueNeutral, ""},
	{"de lai", cueNeutral, ""}, {"phan hoi", cueNeutral, ""}, {"admin", cueNeutral, ""}, {"phut doc", cueNeutral, ""}, {"phut", cueBehind, ""},
	{"chia se bai viet tren", cueNeutral, ""}, {"chia se tren", cueNeutral, ""}, {"chia se", cueNeutral, ""}, {"co chu", cueNeutral, ""},
	{"tang giam", cueNeutral, ""}, {"tang kich thuoc chu", cueNeutral, ""}, {"font size", cueNeutral, ""},
	{"share", cueNeutral, ""}, {"like", cueNeutral, ""}, {"thich", cueNeutral, ""}, {"email", cueNeutral, ""},
	{"print", cueNeutral, ""}, {"in bai viet", cueNeutral, ""}, {"in bai", cueNeutral, ""}, {"in trang", cueNeutral, ""},
	{"in ra", cueBehind, ""}, {"in", cueBehind, "in"},
	{"facebook", cueNeutral, ""}, {"zalo", cueNeutral, ""}, {"google", cueNeutral, ""}, {"lien quan", cueNeutral, ""}, {"by", cueByline, ""},
	{"boi", cueAuthor, "bởi"}, {"keo", cueOther, "kèo"}, {"anh", cueBehind, "ảnh"},
	{"y kien ban doc", cueNeutral, ""}, {"giam kich thuoc chu", cueNeutral, ""},
	{"quan tri vien", cueNeutral, ""}, {"quan tri", cueNeutral, ""}, {"khong co nhan xet nao", cueNeutral, ""},
	{"khong co binh luan", cueNeutral, ""}, {"khong co phan hoi", cueNeutral, ""},
	{"no comments", cueNeutral, ""},
	{"click de danh gia", cueRest, ""}, {"tac gia", cueByline, ""}, {"su kien:", cueByline, ""}, {"chu de:", cueByline, ""},
	{"min read", cueNeutral, ""}, {"mins read", cueNeutral, ""}, {"minutes read", cueNeutral, ""}, {"pubdate", cuePublished, ""},
	{"article:published_time", cuePublished, ""}, {"article:modified_time", cueUpdated, ""}, {"og:updated_time", cueUpdated, ""},
	{"lastmod", cueUpdated, ""}, {"truoc", cueOther, "trước"}, {"nguoi dang bai viet", cueByline, ""}, {"nguoi dang bai", cueByline, ""},
	{"nguoi dang", cueByline, ""}, {"nguoi dich", cueByline, ""}, {"nguoi viet", cueByline, "người viết"},
	{"phong vien", cueByline, ""}, {"pv", cueByline, ""}, {"tong hop)", cueNeutral, ""}, {"tong hop:", cueByline, ""}, {"tong hop", cueActed, ""},
	{"tong so diem", cueRest, ""},
	{"luoc dich", cueNeutral, ""}, {"luoc ghi", cueNeutral, ""},
	{"thuc hien)", cueNeutral, ""}, {"thuc hien:", cueByline, ""}, {"thuc hien", cueActed, ""},
	{"dich)", cueNeutral, ""}, {"dich:", cueByline, ""}, {"chuc nang binh luan bi tat", cueNeutral, ""},
	{"chua co binh luan", cueNeutral, ""},
	{"chua phan loai", cueNeutral, ""},
	{"chua duoc phan loai", cueNeutral, ""},
	{"uncategorized", cueNeutral, ""}, {"bien tap", cueByline, ""}, {"bien dich", cueActed, ""}, {"theo", cueByline, ""},
	{"nguon tin", cueByline, ""}, {"nguon anh", cueOther, ""}, {"nguon von", cueOther, ""},
	{"nguon", cueByline, ""},
	{"chuyen muc", cueByline, ""}, {"chuyen de:", cueByline, ""}, {"chuyen tau", cueOther, ""}, {"chuyen bay", cueOther, ""},
	{"danh muc", cueByline, ""},
	{"the loai", cueByline, ""}, {"category", cueByline, ""}, {"bai:", cueByline, ""}, {"bai va anh:", cueByline, ""},
	{"bai, anh:", cueByline, ""}, {"suu tam", cueNeutral, ""},

	{"du kien", cueOther, ""}, {"du bao", cueOther, ""}, {"gia", cueOther, "giá"}, {"ty gia", cueOther, ""}, {"vong", cueOther, "vòng"},
	{"vs", cueOther, ""}, {"vn-index", cueOther, ""}, {"vietlott", cueOther, ""}, {"cung hoang dao", cueOther, ""}, {"mung", cueOther, "mùng"},
	{"mong", cueOther, "mồng"}, {"kqxs", cueOther, ""}, {"xsmb", cueOther, ""}, {"xsmt", cueOther, ""}, {"xsmn", cueOther, ""},
	{"het han", cueOther, ""},
	{"han chot", cueOther, ""}, {"han nop", cueOther, ""}, {"tu vi", cueOther, ""}, {"tu ket", cueOther, ""}, {"tu khoa", cueByline, ""},
	{"tu", cueOther, "từ"},
	{"den", cueOther, "đến"}, {"khai mac", cueOther, ""}, {"khai truong", cueOther, ""}, {"khai giang", cueOther, ""},
	{"be mac", cueOther, ""}, {"be giang", cueOther, ""},
	{"khoi cong", cueOther, ""}, {"khoi chieu", cueOther, ""}, {"khoi hanh", cueOther, ""}, {"dien ra", cueOther, ""},
	{"dien thoai", cueFooter, ""}, {"dien tu", cueNeutral, ""},
	{"bat dau", cueOther, ""}, {"ket thuc", cueOther, ""}, {"ket qua", cueOther, ""}, {"chuong trinh", cueOther, ""},
	{"truc tiep", cueOther, ""}, {"lich", cueOther, "lịch"}, {"sinh", cueOther, "sinh"},
	{"hieu luc", cueOther, ""}, {"ky", cueOther, "ký"}, {"ban hanh", cueOther, ""}, {"ban tin", cueOther, ""}, {"ban bien tap", cueNeutral, ""},
	{"ban quyen", cueFooter, ""}, {"ban cap nhat", cueFooter, ""}, {"ban ket", cueOther, ""}, {"quyet dinh", cueOther, ""},
	{"nghi dinh", cueOther, ""}, {"nghi quyet", cueOther, ""},
	{"chi thi", cueOther, ""}, {"ra ngay", cueIssued, ""}, {"ra mat", cueOther, ""}, {"xo so", cueOther, "xổ số"},
	{"ve so", cueOther, "vé số"}, {"thong tu", cueOther, ""}, {"thong tin vien", cueByline, ""},
	{"cong bo:", cuePublished, ""}, {"cong van", cueOther, ""}, {"cong thong tin", cueByline, ""}, {"cong ttdt", cueByline, ""},
	{"cong chieu", cueOther, ""},
	{"thanh lap", cueOther, ""},
	{"mo cua", cueOther, ""}, {"mo thau", cueOther, ""}, {"phien ban", cueOther, ""}, {"phien toa", cueOther, ""}, {"phien hop", cueOther, ""},
	{"build", cueOther, ""}, {"km", cueOther, ""}, {"hom nay:", cueOther, ""}, {"hom nay la", cueOther, ""}, {"ga", cueOther, "ga"},
	{"san bay", cueOther, ""}, {"san khau", cueNeutral, ""}, {"san", cueOther, "sân"}, {"check-in", cueOther, ""}, {"check-out", cueOther, ""},
	{"bay gio", cueOther, ""},
	{"version", cueOther, ""}, {"join date", cueOther, ""}, {"dong gop y kien", cueNeutral, ""}, {"dong thau", cueOther, ""},
	{"don xem", cueOther, ""}, {"don vi:", cueByline, ""},
	{"nham ngay", cueLunar, ""},
	{"nham", cueLunar, "nhằm"},
	{"dau thau", cueOther, ""}, {"chung ket", cueOther, ""}, {"hoi nghi", cueOther, ""}, {"hoi thao", cueOther, ""}, {"le", cueOther, "lễ"},
	{"sn", cueOther, ""}, {"hop", cueOther, "họp"},
	{"toa dam", cueOther, ""}, {"trien lam", cueOther, ""}, {"tap huan", cueOther, ""}, {"tap", cueOther, "tập"}, {"nhan xet", cueNeutral, ""},
	{"nhan ho so", cueOther, ""},
	{"joined", cueOther, ""}, {"tham gia", cueOther, ""}, {"member since", cueOther, ""}, {"gio dong duong", cueZone, ""},
	{"gio viet nam", cueZone, ""}, {"gio ha noi", cueZone, ""}, {"gio sai gon", cueZone, ""}, {"gio tp hcm", cueZone, ""},
	{"gio tp.hcm", cueZone, ""}, {"gio vn", cueZone, ""}, {"gio dang", cuePublished, ""}, {"gio mo cua", cueOther, ""},
	{"gio lam viec", cueOther, ""},
	{"to chuc", cueOther, ""}, {"tran dau", cueOther, ""}, {"thi dau", cueOther, ""}, {"fc", cueOther, ""}, {"clb", cueOther, ""},
	{"giay moi", cueOther, ""}, {"giay phep", cueFooter, ""}, {"gp", cueFooter, ""}, {"copyright", cueFooter, ""},
	{"am lich", cueLunar, ""}, {"al", cueLunar, "âl"}, {"hotline", cueFooter, ""}, {"ma so thue", cueFooter, ""}, {"mst", cueFooter, ""},
	{"chiu trach nhiem", cueFooter, ""},
	{"trang thong tin", cueByline, ""}, {"trang tin", cueByline, ""}, {"hsd", cueOther, ""}, {"nsx", cueOther, ""}, {"livestream", cueOther, ""},
}

// A dateKey holds a word's last eight bytes, so that comparing words is comparing numbers.
type dateKey uint64

func keyOf(word string) (k dateKey) {
	for i := range len(word) {
		k = k<<8 | dateKey(word[i])
	}
	return k
}

// wordInfo is what the tables say about one word. The zero wordInfo is that of a foreign word.
type wordInfo struct {
	key   dateKey
	class wordClass
	value int8
	exact string
	unit  uint8 // 1 + the row of units
	// The rows of dateCues that begin with the word: 1 + the first, and the end. Lone tells that one of them goes on with no further word.
	cue, cueEnd uint16
	lone        bool
}

// wordIndex is an open-addressed table of dateWords and the first words of dateCues: about 200 entries in 1,024 slots, so that most
// look-ups of a foreign word see an empty slot at once.
var wordIndex = newWordIndex()

const wordIndexBits = 10

func (k dateKey) slot() uint { return uint(uint64(k) * 0x9E3779B97F4A7C15 >> (64 - wordIndexBits)) }

type wordTable [1 << wordIndexBits]wordInfo

// find gives the slot of the word k: its own, or the empty one where it would stand.
func (t *wordTable) find(k dateKey) *wordInfo {
	i := k.slot()
	for t[i].key != k && t[i].key != 0 {
		i = (i + 1) % uint(len(t))
	}
	return &t[i]
}

func newWordIndex() *wordTable {
	t := new(wordTable)
	for _, w := range dateWords {
		*t.find(keyOf(w.text)) = wordInfo{key: keyOf(w.text), class: w.class, value: w.value, exact: w.exact}
	}
	for i := len(dateCues) - 1; i >= 0; i-- { // backwards, so that the first row of a word stays
		k := keyOf(firstWord(dateCues[i].text))
		w := t.find(k)
		if w.key == 0 {
			*w = wordInfo{key: k, class: cueWord}
		}
		if w.cue = uint16(i + 1); w.cueEnd == 0 {
			w.cueEnd = w.cue
		}
		w.lone = w.lone || !strings.Contains(dateCues[i].text, " ")
	}
	for i, u := range units {
		w := t.find(keyOf(u.text))
		w.key, w.unit = keyOf(u.text), uint8(i+1)
	}
	return t
}

// firstWord gives the letters that s starts with.
func firstWord(s string) string {
	for i := range len(s) {
		if s[i]-'a' >= 26 {
			return s[:i]
		}
	}
	return s
}
