module example.com/vietnews

go 1.26
