## What the record cannot do here, and what a person can do about it.

mistake-database-newer = The database { $path } was made by a newer Gadfly (step { $migration }). Update Gadfly, or name another file in `GADFLY_DATABASE`.
mistake-database-foreign = The file { $path } is a database of another program. Name another file in `GADFLY_DATABASE`.
mistake-database-read-only = The database { $path } may be read but not changed. Allow writing to the file and its folder, or name another file in `GADFLY_DATABASE`.
mistake-disk-full = There is no room left to write { $path }. Free some space and try again; everything stored so far is safe.
mistake-database-busy = Another program is busy with the database { $path }. Wait a moment and try again.
mistake-database-damaged = The file { $path } is damaged, or is not a database. Put a backup in its place, or name another file in `GADFLY_DATABASE`.
mistake-database-gone = The database { $path } was moved or deleted while Gadfly was using it. Put it back, or start Gadfly again.
mistake-database-unopenable = The file { $path } cannot be used: { $reason }.
mistake-backup-onto-itself = A backup cannot be written over the database itself, { $path }. Name another file.

problem-database-data = The database is damaged: { $detail }
problem-database-migration = The database lacks the step { $migration }; start Gadfly once to take it.
