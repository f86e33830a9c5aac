// SPDX-License-Identifier: MIT
#include "ui/wholefile.h"

#include <QSaveFile>

namespace ui
{

std::optional<QString> putWholeFile(const QByteArray &bytes, const QString &name)
{
    QSaveFile file(name);
    // commit() of Qt 6.4 does not look whether its last bytes reached the disk: on a full one it puts half a file in
    // the place of the old one. flush() does.
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(bytes) == bytes.size()
        && file.flush() && file.commit();
    return written ? std::nullopt : std::optional(file.errorString());
}

} // namespace ui
