// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace web
{

/// What stands in the page's place when there is no page to show. Native, so that it needs no engine.
class DownPanel : public QWidget
{
    Q_OBJECT
public:
    enum class Reason { Stopped, NotFound };

    explicit DownPanel(QWidget *parent = nullptr);

    void setReason(Reason reason);
    /// Grows with the text to 200 %.
    void setTextScale(double factor);

signals:
    void tryAgainPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Reason m_reason = Reason::Stopped;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_tryAgain;
    QLabel *m_urgent;
};

} // namespace web
