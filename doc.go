package vietnews
