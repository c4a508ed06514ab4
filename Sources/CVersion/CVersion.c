#include "CVersion.h"

const char *luukku_commit(void) { return LUUKKU_COMMIT; }
