# Read-back: what is ticked on a printed door list is typed in.
# The name of the station for arrivals that came in on paper.
readback-station = paper
