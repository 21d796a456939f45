// Package vietnews turns raw Vietnamese news text - what is left of a news page when the tags are gone - into a typed [Article], reads
// datelines and the time expressions of running text, and writes articles back as text, HTML or JSON.
//
// # What an article looks like
//
// A raw article, and what [Parse] makes of its lines:
//
//	Trang chủ > Nhịp sống                            section
//	PHONG TRÀO XÂY CẦU NÔNG THÔN:                    kicker
//	Cây cầu cuối cùng thay bến đò                    headline
//	Thứ Ba, 14/07/2020, 16:20 (GMT+7)                dateline
//	Chia sẻ                                          noise
//	(ABO) Sáng 14-7, huyện cù lao thông xe …         agency "ABO", and lead
//	Cầu Bà Từ dài 86 mét, do dân hai ấp góp công …   paragraph
//	Người dân hai ấp qua cầu Bà Từ                   alt
//	Người dân qua cầu sáng đầu tiên. Ảnh: LÊ BÌNH    caption, and credit "LÊ BÌNH"
//	Hết cảnh chờ nước                                heading
//	Năm năm qua, toàn huyện vận động được …          paragraph
//	THỦY HÀ                                          byline
//	Theo Báo Ấp Bắc                                  attribution
//	Từ khóa: cầu nông thôn, cù lao                   tags
//	Tin liên quan                                    related
//	Bến đò Bà Từ trước ngày nghỉ                     related
//	Giấy phép số … cấp ngày …                        noise
//
// Every part may be missing; what is missing stays zero. Blank lines, line breaks of any system, wrapped lines, decomposed letters,
// no-break spaces and HTML entities left over make no difference. How roles are decided, rule by rule, is told in docs/roles.md and by
// [Rules].
//
// # Promises
//
//   - Nothing is lost: [Article].Zones tile the input byte for byte, and each names its role, the rule that decided and a confidence.
//   - Nothing is invented: fields hold the input's words in the input's order. White space is folded, letters are composed to Unicode
//     normalization form C, invisible characters dropped, and what was repaired earns a [Warning]. Spelling, tone placement and capitals
//     stay as printed.
//   - Never a wrong date in silence: a date is right, or it is absent, or a warning says why it is doubtful. Day first, always; a printed
//     weekday checks the date and never moves it; without a printed zone +07:00 is assumed and [Dateline].ZoneKnown is false; nothing
//     falls back to now.
//   - Round trips: Parse of [Article.Text], and json.Unmarshal of json.Marshal, give the equal article, but for zones, warnings and the
//     raw form of datelines in text.
//   - Parse fails only with [ErrNoText] and [ErrTooLarge], in time that grows with the size of the text and no faster. Nothing in the
//     package panics, prints or logs; everything may be used by many goroutines at once.
//
// # Datelines
//
// [ParseDateline] reads one line, [FindDatelines] all candidates of a page. They read by components - weekday, date, time, zone, label -
// with free separators between, so that a new skin needs no new format. Package time gets the commonest zone of Vietnamese pages silently
// wrong: time.Parse with the layout "02/01/2006, 15:04 (MST)" reads "09/01/2020, 18:03 (GMT+7)" seven hours late. [Dateline.Format] prints
// by layouts that show the reference moment of package time:
//
//	Thứ Hai, 02/01/2006, 15:04:05 (GMT+7)
//
// with these elements:
//
//	weekday   Thứ Hai  Thứ hai  thứ hai  THỨ HAI  Thứ 2  thứ 2  THỨ 2  Th 2  T2  Monday  Mon   (Sunday: Chủ Nhật, …, CN)
//	day       02  2
//	month     01  1  Tháng Một  Tháng một  tháng một  THÁNG MỘT  Tháng Giêng  tháng giêng  January  Jan
//	year      2006  06
//	hour      15  03  3
//	minute    04
//	second    05
//	half      PM  pm  CH  ch  chiều    (AM, am, SA, sa; sáng, trưa, chiều, tối, đêm)
//	zone      GMT+7  GMT +7  GMT+07  GMT+07:00  UTC+7  +07:00  +0700  +07  ICT  Giờ Đông Dương
//
// Everything else stands for itself. The Layout constants are the layouts of outlets.
//
// # Time expressions and the lunar calendar
//
// [FindTimex] finds the time expressions of running text and gives them TIMEX3 values (ISO-TimeML), [Article.Timex] those of an article,
// counted from its dateline. [ParseTimex] reads one whole expression, and is more forgiving. [LunarOf] and [LunarDate.Time] convert days
// of the Vietnamese lunar calendar, which differs from the Chinese one, for it is computed at UTC+7.
//
// # Canonical text
//
// [Article.Text] lays an article out as a newsroom lays out copy, every part but paragraphs behind the word that Vietnamese editors use
// for it. Parse knows such a text by its first line:
//
//	Tít: Cây cầu cuối cùng thay bến đò               headline; always the first line, even when there is none
//	Tít dẫn: PHONG TRÀO XÂY CẦU NÔNG THÔN:           kicker
//	Chuyên mục: Nhịp sống                            section, one line per level, outermost first
//	Ngày đăng: Thứ Ba, 14/07/2020, 16:20 (GMT+7)     dateline
//	Cập nhật: 15/07/2020, 07:15                      update line
//	Tòa soạn: ABO                                    agency tag
//	Nơi đưa tin: Tiền Giang                          place dateline
//
//	Sapo: Sáng 14-7, huyện cù lao …                  lead
//
//	Cầu Bà Từ dài 86 mét …                           a paragraph has no label,
//
//	Đoạn: Nguồn: …                                   unless it would read as one that has
//
//	Tít xen: Hết cảnh chờ nước                       subheading
//
//	Ảnh: Người dân hai ấp qua cầu Bà Từ              a figure's alternative text,
//	Chú thích: Người dân qua cầu sáng đầu tiên.      caption
//	Nguồn ảnh: LÊ BÌNH                               and credit, on lines that follow each other
//
//	Tác giả: THỦY HÀ                                 byline, one label for each [BylineRole]
//	Nguồn: Theo Báo Ấp Bắc                           attribution
//	Từ khóa: cầu nông thôn                           tag, one a line
//	Tin liên quan: Bến đò Bà Từ trước ngày nghỉ      related link, one a line
//
// # What it does not do
//
// It reads no HTML: give it what an extractor or "select all" leaves. It fetches, stores and searches nothing. It corrects no spelling,
// splits no words, and knows no names but those of bylines. It takes a page for one article and warns where another seems to begin. It
// reads UTF-8; TCVN3, VNI and VISCII must be decoded before. A caption without a credit looks like a sentence of the body, and where only
// a reader who knows the story could tell, it may be taken for one.
package vietnews
