// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ui
{

/// The part that layouts of our own share: they hold items, and their height follows from their width.
class ItemLayout : public QLayout
{
public:
    ~ItemLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    QSize minimumSize() const override;

protected:
    ItemLayout();

    static int heightOf(const QLayoutItem &item, int width);
    /// Puts an item where `rect` lies for people who read from left to right.
    void place(QLayoutItem &item, const QRect &rect, const QRect &room) const;

private:
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace ui
