using System.CommandLine;
using NetChooser.Cli;

var content = new Option<string>("--content")
{
    Description = "The folder that holds the knowledge.",
    DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "content"),
    Recursive = true,
};
var root = new RootCommand("NetChooser: choose Kubernetes networking, with sources.") { content, LintCommand.Create(content) };
return await root.Parse(args).InvokeAsync();
