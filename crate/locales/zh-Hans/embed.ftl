ui-embed-more = 关于这个标签的更多内容
ui-embed-no-label = 这不是标签。
ui-embed-no-worker = 在这个位置不能使用摄像头和照片。
    .do = 请输入码上的数字，或在单独的标签页中打开查验工具。
