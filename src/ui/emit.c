/* One command, or one item, at the end of its list. */
#include "emit.h"

#include <string.h>

Cmd *emit_cmd(Ui *ui, CmdKind kind, Rect rect, Rect clip, Ink color)
{
    if (!ui->cmds || ui->cmd_count >= CMDS_MAX || color.alpha == 0) {
        return NULL;
    }
    Cmd *cmd = &ui->cmds[ui->cmd_count++];
    memset(cmd, 0, sizeof *cmd);
    cmd->kind = (uint8_t)kind;
    cmd->alpha = color.alpha;
    cmd->color = color.color;
    cmd->rect = rect;
    cmd->clip = clip;
    return cmd;
}

void emit_shape(Ui *ui, Rect rect, Rect clip, Corners corners, Ink color)
{
    Cmd *cmd = emit_cmd(ui, CMD_SHAPE, rect, clip, color);
    if (cmd) {
        cmd->corners = corners;
    }
}

void emit_bitmap(Ui *ui, const Picture *picture, Rect rect, Rect clip, Corners corners, int percent)
{
    Cmd *cmd = emit_cmd(ui, CMD_BITMAP, rect, clip, ink_alpha(0, percent));
    if (cmd) {
        cmd->bitmap = picture->bitmap;
        cmd->serial = picture->serial;
        cmd->corners = corners;
    }
}

Ink emit_faded(Ink color, int alpha)
{
    color.alpha = (uint8_t)(color.alpha * alpha / UINT8_MAX);
    return color;
}

Item *emit_item(Ui *ui, const Inherited *in, Role role, Rect rect)
{
    if (!ui->items || ui->item_count >= ITEMS_MAX) {
        return NULL;
    }
    Item *item = &ui->items[ui->item_count++];
    *item = (Item){.role = role,
                   .rect = rect,
                   .ink = rect,
                   .shift_y = in->dy,
                   .clip = in->clip,
                   .panel = in->panel,
                   .is_scrolled = in->is_scrolled,
                   .is_bar = in->is_bar,
                   .layer = ui->layer};
    return item;
}
