-- Works on the Contoso example with Neovim's own client, vim.lsp, and writes down what the client says to 'erdsl lsp'.
--   ERDSL=path/to/erdsl EXAMPLE=path/to/contoso.erdsl SESSION=neovim.jsonl nvim --headless --clean -c 'luafile neovim.lua'

local erdsl, example, session = os.getenv('ERDSL'), os.getenv('EXAMPLE'), os.getenv('SESSION')
local folder = vim.fn.tempname()
local raw = folder .. '.raw'
vim.fn.mkdir(folder, 'p')
vim.fn.writefile(vim.fn.readfile(example), folder .. '/contoso.erdsl')

-- Waits for an answer to what is asked.
local function ask(method, question)
    local answered = false
    local handler = vim.lsp.handlers[method]
    vim.lsp.handlers[method] = function(...)
        answered = true
        return handler and handler(...)
    end
    question()
    assert(vim.wait(60000, function() return answered end, 20), 'no answer: ' .. method)
    vim.lsp.handlers[method] = handler
    -- Lists of places open a window of their own.
    vim.cmd('cclose')
end

local function request(method, parameters)
    local answers, reason = vim.lsp.buf_request_sync(0, method, parameters or vim.lsp.util.make_position_params(), 60000)
    assert(answers, reason)
end

local function go_to(text)
    assert(vim.fn.search('\\V' .. text, 'w') > 0, text)
end

local function type_keys(keys)
    vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 'xt', false)
end

local function await_finding(text)
    assert(vim.wait(60000, function()
        return vim.tbl_contains(vim.tbl_map(function(one) return one.message:find(text, 1, true) ~= nil end, vim.diagnostic.get(0)), true)
    end, 20), 'no finding: ' .. text)
end

local function work()
    -- The first choice, where Neovim would ask.
    local chosen = false
    vim.ui.select = function(items, _, choose)
        chosen = true
        choose(items[1], 1)
    end
    vim.cmd('edit ' .. folder .. '/contoso.erdsl')
    vim.bo.filetype = 'erdsl'
    vim.bo.expandtab, vim.bo.shiftwidth, vim.bo.tabstop = true, 4, 4
    local client
    ask('textDocument/publishDiagnostics', function()
        client = vim.lsp.start_client({
            name = 'erdsl',
            cmd = { 'sh', '-c', 'tee "$1" | "$2" lsp', 'sh', raw, erdsl },
            root_dir = folder,
        })
        vim.lsp.buf_attach_client(0, client)
    end)

    type_keys('Goenvironment other { region europa }<Esc>')
    await_finding('europa')
    type_keys('ciwgateway<Esc>u')
    go_to('europa')
    vim.lsp.buf.code_action()
    assert(vim.wait(60000, function() return chosen end, 20), 'no code actions')
    go_to('environment other')
    type_keys('dd')

    go_to('amsterdamCircuit')
    ask('textDocument/hover', vim.lsp.buf.hover)
    request('textDocument/completion')
    ask('textDocument/definition', vim.lsp.buf.definition)
    go_to('edge1 {')
    ask('textDocument/references', function() vim.lsp.buf.references() end)
    ask('textDocument/documentHighlight', vim.lsp.buf.document_highlight)
    ask('textDocument/rename', function() vim.lsp.buf.rename('north') end)
    ask('textDocument/documentSymbol', vim.lsp.buf.document_symbol)
    ask('workspace/symbol', function() vim.lsp.buf.workspace_symbol('north') end)
    go_to('vlan 300')
    ask('textDocument/signatureHelp', vim.lsp.buf.signature_help)
    type_keys('>>')
    vim.lsp.buf.formatting_sync({}, 60000)
    local on_codelens, lenses = vim.lsp.codelens.on_codelens, false
    vim.lsp.codelens.on_codelens = function(...)
        lenses = true
        return on_codelens(...)
    end
    vim.lsp.codelens.refresh()
    assert(vim.wait(60000, function() return lenses end, 20), 'no lenses')
    local uri = vim.uri_from_bufnr(0)
    request('workspace/executeCommand', { command = 'erdsl.check', arguments = { uri } })
    vim.cmd('write')
    vim.cmd('bdelete')
    vim.lsp.stop_client(client)
    -- tee outlives the server, so its end is not to be seen; the last message is.
    assert(vim.wait(60000, function()
        return table.concat(vim.fn.readfile(raw, 'b')):find('"method":"exit"', 1, true) ~= nil
    end, 20), 'no exit')
end

-- One message a line, without what differs between machines.
local function write_down()
    local text = table.concat(vim.fn.readfile(raw, 'b'), '\n')
    local lines, at = {}, 1
    while at <= #text do
        local _, head, length = text:find('^Content%-Length: (%d+)\r\n\r\n', at)
        local message = text:sub(head + 1, head + tonumber(length))
        lines[#lines + 1] = message:gsub('\\/', '/'):gsub(vim.pesc(folder), '/workspace'):gsub('"processId":%d+', '"processId":null')
        at = head + tonumber(length) + 1
    end
    vim.fn.writefile(lines, session)
end

local ok, reason = xpcall(function()
    work()
    write_down()
end, debug.traceback)
vim.fn.delete(folder, 'rf')
vim.fn.delete(raw)
if not ok then
    io.stderr:write(reason .. '\n')
    vim.cmd('cquit')
end
vim.cmd('quitall!')
