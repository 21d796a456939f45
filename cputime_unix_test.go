//go:build unix

package vietnews

import (
	"syscall"
	"time"
)

// cpuTime returns how long the process has had a processor, which other programs do not change as they change the time of day.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return time.Since(processStart)
	}
	return time.Duration(u.Utime.Nano())
}

var processStart = time.Now()
