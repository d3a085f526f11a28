### What the command line says of a call that cannot be carried out. Words after "--" are options, which no language changes.

# $what is an option, a field or a file; $why is a message, or what was said of it.
call-at = { $what }: { $why }
call-not-written = { $file } cannot be written: { $why }
