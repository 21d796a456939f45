// Package stress has texts that are hard on a parser, for tests and benchmarks of how cost grows.
package stress

import "strings"

// Paragraph is prose as plain as it comes.
const Paragraph = "Sáng nay, xã mở hội nghị bàn việc làm lại con đường liên ấp, có hơn hai trăm người dự. Ông Sáu nói rằng việc này còn dài, cần người và cần tiền.\n"

// Units are what hostile texts repeat: what might be looked at again and again.
var Units = map[string]string{
	"brackets": "(", "marks": "\u0301", "decomposed": "a\u0302\u0301", "one line": "cầu mới nối hai xã ", "line feeds": "\n", "spaces": " ", "no-break spaces": "\u00a0",
	"returns": "\r", "datelines": "Thứ Năm, 09/01/2020, 18:03 (GMT+7)\n", "days": "từ ngày 1 đến ", "days in lines": "từ ngày 1 đến\n", "letters": "A\n",
	"short lines": "Hội nghị xã\n", "links": "» Tin này là một liên kết\n", "names": "Nguyễn Văn An\n", "signatures": "Nguyễn Văn An\nmột dòng chữ thường\n",
	"verse": "trăm năm trong cõi người ta\nchữ tài chữ mệnh khéo là ghét nhau\n", "cells": "12\n", "empty cells": "a b\n", "bullets": "• một dòng không hết\n",
	"capitals": "HỘI NGHỊ TỔNG KẾT NĂM:\n", "torn lines": "hội nghị tổng kết năm\n", "footers": "Giấy phép số 12\n" + Paragraph, "comments": "Bình luận\n",
	"lists of links": "Tin liên quan\nMột dòng chữ\n", "keywords": "Từ khóa: a, b, c\n", "captions": "Quang cảnh buổi lễ. Ảnh: Văn An\n",
	"titles with dates": "Hội nghị tổng kết năm cũ\nThứ Năm, 09/01/2020, 18:03\n", "wrapped": "Sáng nay ủy ban nhân dân tỉnh tổ chức hội nghị tổng kết công tác của năm\n",
	"entities": "&amp;", "Cyrillic": "хаa ", "not UTF-8": "\xff", "zero width": "\u200ba", "eth": "Ð ", "quotes": "\"”", "dashes": "- ", "stops": ". ", "credits": "Ảnh: ",
	"headlines of manuscripts": "Tít: a\n", "paragraphs of manuscripts": "Tít: a\nb\n",
}

// Text repeats unit up to size bytes, alone or as the body of an article. The article is part of the size.
func Text(unit string, size int, body bool) string {
	if !body {
		return strings.Repeat(unit, size/len(unit))
	}
	const head, tail = "Hội nghị bàn việc làm đường của xã\n" + Paragraph + Paragraph, "\nrồi hết.\n" + Paragraph + Paragraph + Paragraph
	return head + strings.Repeat(unit, max(0, size-len(head+tail))/len(unit)) + tail
}
