# What urne-verify says beside its report. English help stands beside the arguments in the code.

downloading = downloading
verifying = verifying
fault-opened = { $path } cannot be opened
fault-read = { $path } cannot be read
fault-written = { $path } cannot be written
fault-temporary = no temporary file for the record
fault-of = { $name }: { $cause }
fault-not-an-archive = not an archive of an election: { $cause }
fault-not-an-address = `{ $address }` is not the address of an election: it is http(s)://HOST/elections/ID
fault-reading = reading failed: { $cause }
fault-no-checkpoint = there is no checkpoint
fault-no-such-object = no such object
fault-not-there = the board does not have it
fault-no-answer = no answer ({ $cause }); check the address and the network, then try again
