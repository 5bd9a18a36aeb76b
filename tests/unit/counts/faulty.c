/* The VFS of faulty.h: everything goes on to the real one, but for reads. */
#include "faulty.h"

#include <string.h>

/* Before the file of the real VFS, which follows it in memory. */
typedef struct {
    sqlite3_file base;
    sqlite3_file *real;
} File;

static sqlite3_vfs *system_vfs;
static struct {
    FaultKind kind;
    unsigned at, reads;
    bool is_on, is_lasting;
} fault;

static sqlite3_file *real(sqlite3_file *file)
{
    return ((File *)file)->real;
}

static int file_close(sqlite3_file *file)
{
    return real(file)->pMethods->xClose(real(file));
}

static int file_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 at)
{
    int result = real(file)->pMethods->xRead(real(file), bytes, count, at);
    unsigned number = fault.reads++;
    bool is_hit = fault.is_on && (number == fault.at || (fault.is_lasting && number > fault.at));
    if (!is_hit) {
        return result;
    }
    switch (fault.kind) {
    case FAULT_ERROR:
        return SQLITE_IOERR_READ;
    case FAULT_SHORT:
        memset((char *)bytes + count / 2, 0, (size_t)(count - count / 2));
        return SQLITE_IOERR_SHORT_READ;
    case FAULT_NOISE:
        memset(bytes, 'n', (size_t)count);
        return result;
    case FAULT_KINDS:
        break;
    }
    return result;
}

static int file_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    return real(file)->pMethods->xWrite(real(file), bytes, count, at);
}

static int file_truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return real(file)->pMethods->xTruncate(real(file), size);
}

static int file_sync(sqlite3_file *file, int flags)
{
    return real(file)->pMethods->xSync(real(file), flags);
}

static int file_size(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

static int file_lock(sqlite3_file *file, int kind)
{
    return real(file)->pMethods->xLock(real(file), kind);
}

static int file_unlock(sqlite3_file *file, int kind)
{
    return real(file)->pMethods->xUnlock(real(file), kind);
}

static int file_check_lock(sqlite3_file *file, int *is_locked)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), is_locked);
}

static int file_control(sqlite3_file *file, int what, void *data)
{
    return real(file)->pMethods->xFileControl(real(file), what, data);
}

static int file_sector(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

static int file_traits(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

static int file_map(sqlite3_file *file, int page, int size, int can_grow, void volatile **at)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, can_grow, at);
}

static int file_map_lock(sqlite3_file *file, int offset, int n, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, n, flags);
}

static void file_barrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

static int file_unmap(sqlite3_file *file, int is_deleted)
{
    return real(file)->pMethods->xShmUnmap(real(file), is_deleted);
}

static const sqlite3_io_methods METHODS = {.iVersion = 2,
                                           .xClose = file_close,
                                           .xRead = file_read,
                                           .xWrite = file_write,
                                           .xTruncate = file_truncate,
                                           .xSync = file_sync,
                                           .xFileSize = file_size,
                                           .xLock = file_lock,
                                           .xUnlock = file_unlock,
                                           .xCheckReservedLock = file_check_lock,
                                           .xFileControl = file_control,
                                           .xSectorSize = file_sector,
                                           .xDeviceCharacteristics = file_traits,
                                           .xShmMap = file_map,
                                           .xShmLock = file_map_lock,
                                           .xShmBarrier = file_barrier,
                                           .xShmUnmap = file_unmap};

static int open_file(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags,
                     int *out)
{
    File *own = (File *)file;
    (void)vfs;
    own->real = (sqlite3_file *)(void *)(own + 1);
    int result = system_vfs->xOpen(system_vfs, name, own->real, flags, out);
    own->base.pMethods = own->real->pMethods ? &METHODS : NULL;
    return result;
}

static sqlite3_vfs faulty;

void faulty_begin(void)
{
    system_vfs = sqlite3_vfs_find(NULL);
    faulty = *system_vfs;
    faulty.zName = "faulty";
    faulty.szOsFile = system_vfs->szOsFile + (int)sizeof(File);
    faulty.xOpen = open_file;
    sqlite3_vfs_register(&faulty, 1);
}

void faulty_end(void)
{
    faulty_clear();
    sqlite3_vfs_unregister(&faulty);
    sqlite3_vfs_register(system_vfs, 1);
}

void faulty_set(FaultKind kind, unsigned at, bool is_lasting)
{
    fault.kind = kind;
    fault.at = at;
    fault.is_lasting = is_lasting;
    fault.is_on = true;
    fault.reads = 0;
}

unsigned faulty_clear(void)
{
    fault.is_on = false;
    return fault.reads;
}
